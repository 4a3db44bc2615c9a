const paths = {
  more: 'M8 2.5a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm0 4.1a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm0 4.1a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z',
  tick: 'm3.2 8.3 1.1-1.1 2.4 2.4 5-5 1.1 1.1-6.1 6.1z',
  down: 'M4 6h8l-4 5z',
  up: 'M8 2 3.5 6.5l1 1L7.3 4.8V14h1.4V4.8l2.8 2.7 1-1z',
  plus: 'M7.3 3h1.4v4.3H13v1.4H8.7V13H7.3V8.7H3V7.3h4.3z',
  list: 'M2.5 3.5h11V5h-11zm0 3.8h11v1.4h-11zm0 3.7h11v1.5h-11z',
  check: 'm6.4 12.2-4-4 1.1-1.1 2.9 2.9 6.1-6.2 1.1 1.1z',
  close: 'm4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
} as const;

/** A small sign drawn in the colour of the text, since not every machine has a letter for it. */
export const Sign = ({ of }: { readonly of: keyof typeof paths }) => (
  <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path fill="currentColor" d={paths[of]} />
  </svg>
);
