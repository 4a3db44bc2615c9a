import type { TabStop } from '../../model/documentModel';
import { estimateWidth, type PdfInline } from './pdfText';

/** Google's default tab stops stand every half inch. */
const defaultStop = 36;

export interface TabRoom {
  readonly firstLine: number;
  readonly indentStart: number;
  readonly indentEnd: number;
  readonly tabs: readonly TabStop[];
  readonly width: number;
}

interface Segment {
  readonly text: PdfInline[];
  readonly from: number;
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT';
}

/**
 * pdfmake has no tab stops: a line with tabs becomes columns that begin at the stops. Text after the last tab
 * wraps below itself. Undefined when the text holds no tab.
 */
export function tabbedColumns(
  text: readonly PdfInline[],
  room: TabRoom,
): { columns: object[]; columnGap: number } | { stack: object[] } | undefined {
  if (!text.some((one) => one.text?.includes('\t'))) return undefined;
  const rows = splitAt(text, '\n').map((line, index) => {
    const start = index === 0 ? room.firstLine : room.indentStart;
    return { columns: columnsOf(segments(line, start, room), room, start), columnGap: 0 };
  });
  return rows.length === 1 ? rows[0] : { stack: rows };
}

function segments(line: readonly PdfInline[], start: number, room: TabRoom): Segment[] {
  const found: Segment[] = [];
  let at = start;
  splitAt(line, '\t').forEach((part, index) => {
    const stop = index === 0 ? { at: start, align: 'LEFT' as const } : nextStop(at, start, room);
    const width = part.reduce(
      (sum, one) => sum + estimateWidth(one.text ?? '00', Number(one.fontSize ?? 11), one.bold === true),
      0,
    );
    found.push({ text: part, from: stop.at, align: stop.align });
    at = stop.at + (stop.align === 'LEFT' ? width : 0);
  });
  return found;
}

function nextStop(at: number, start: number, room: TabRoom): { at: number; align: TabStop['align'] } {
  // A hanging indent is itself a stop, as in Word and Docs.
  const hanging: TabStop[] = room.indentStart > start ? [{ at: room.indentStart, align: 'LEFT' }] : [];
  const stops = [...room.tabs, ...hanging].sort((a, b) => a.at - b.at);
  const found = stops.find((stop) => stop.at > at + 0.5);
  return found ?? { at: (Math.floor(at / defaultStop) + 1) * defaultStop, align: 'LEFT' };
}

function columnsOf(parts: readonly Segment[], room: TabRoom, start: number): object[] {
  const columns: object[] = [];
  let at = 0;
  const gap = (to: number): void => {
    if (to > at) columns.push({ width: to - at, text: '' });
    at = Math.max(at, to);
  };
  gap(start);
  parts.forEach((part, index) => {
    const text = part.text.length > 0 ? part.text : [{ text: '' }];
    const next = parts[index + 1];
    if (part.align === 'RIGHT') {
      const width = Math.max(1, Math.min(part.from, room.width - room.indentEnd) - at);
      columns.push({ width, text, alignment: 'right' });
      at += width;
      return;
    }
    if (part.align === 'CENTER') {
      const half = Math.max(1, part.from - at);
      columns.push({ width: 2 * half, text, alignment: 'center' });
      at += 2 * half;
      return;
    }
    gap(part.from);
    const last = next === undefined;
    const until = next?.align === 'LEFT' ? next.from : at + textWidth(part.text) + 2;
    const width = last ? ('*' as const) : Math.max(1, until - at);
    columns.push({ width, text, ...(last ? {} : { alignment: 'left' }) });
    if (width !== '*') at += width;
  });
  return columns;
}

function textWidth(text: readonly PdfInline[]): number {
  return text.reduce(
    (sum, one) => sum + estimateWidth(one.text ?? '00', Number(one.fontSize ?? 11), one.bold === true),
    0,
  );
}

function splitAt(text: readonly PdfInline[], mark: string): PdfInline[][] {
  const parts: PdfInline[][] = [[]];
  for (const one of text) {
    if (one.text === undefined) {
      parts[parts.length - 1]?.push(one);
      continue;
    }
    one.text.split(mark).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece !== '') parts[parts.length - 1]?.push({ ...one, text: piece });
    });
  }
  return parts;
}
