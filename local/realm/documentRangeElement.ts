import type { AnyElement } from '../model/documentModel';
import type { Found } from './documentSearch';
import type { DocumentSession } from './documentSession';
import { wrap } from './documentWrap';
import { emulated } from './emulate';

/** An element, or (offsets ≥ 0) part of a text element; `end` is inclusive. */
export type RangeElementTarget = {
  session: DocumentSession;
  element: AnyElement;
  start: number;
  end: number;
};

const rangeElements = emulated<RangeElementTarget, GoogleAppsScript.Document.RangeElement>(
  'DocumentApp.RangeElement',
  {
    getElement: (target) => wrap(target.session, target.element) as never,
    getStartOffset: (target) => target.start,
    getEndOffsetInclusive: (target) => target.end,
    isPartial: (target) => target.start >= 0,
  },
);

/** A `RangeElement` for scripts. */
export function makeRangeElement(
  session: DocumentSession,
  found: { text: AnyElement; start: number; end: number },
): GoogleAppsScript.Document.RangeElement {
  return rangeElements.make({ session, element: found.text, start: found.start, end: found.end });
}

/** What a `RangeElement` argument stands for, as a place to search on from; null when there is none. */
export function rangeElementOf(argument: unknown): Found | null {
  const target = rangeElements.of(argument);
  return target ? { text: target.element as Found['text'], start: target.start, end: target.end } : null;
}

/** The target itself. */
export function rangeTargetOf(argument: unknown): RangeElementTarget | undefined {
  return rangeElements.of(argument);
}
