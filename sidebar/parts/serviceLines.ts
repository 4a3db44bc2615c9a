import { lines } from './lines';

/** Services pasted from a list: without its numbers and bullets, each once. */
export const serviceLines = (text: string): string[] => [
  ...new Set(
    lines(text)
      .map((line) => line.replace(/^(\d{1,2}[.)]|[-–•*·])\s*/, '').replace(/\s+/g, ' '))
      .filter((line) => line !== ''),
  ),
];
