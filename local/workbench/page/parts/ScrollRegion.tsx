import type { ComponentChildren } from 'preact';

/** A part that scrolls by itself; the keyboard can reach it, since nothing inside may take the focus. */
export const ScrollRegion = ({
  label,
  name,
  children,
}: {
  readonly label: string;
  /** Class of its looks. */
  readonly name: string;
  readonly children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
  <section class={name} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
