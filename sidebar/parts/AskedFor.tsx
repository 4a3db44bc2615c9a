import type { ComponentChildren } from 'preact';
import type { Office } from '../office';

type Props = {
  readonly office: Office;
  readonly words: { readonly title: string; readonly hint?: string; readonly open: string };
  /** Whether it has been fetched. */
  readonly ready: boolean;
  readonly onOpen: () => Promise<void>;
  readonly children: ComponentChildren;
};

/** A folded part of a screen whose content costs a call: fetched when a person asks for it, not before. */
export const AskedFor = ({ office, words, ready, onOpen, children }: Props) => (
  <details>
    <summary>{words.title}</summary>
    {words.hint && <p class="quiet">{words.hint}</p>}
    {ready ? (
      children
    ) : (
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void onOpen()}>
        {words.open}
      </button>
    )}
  </details>
);
