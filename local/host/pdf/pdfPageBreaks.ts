import type { Node } from 'pdfmake/interfaces';
import type { BlockNodes } from './pdfBlocks';
import type { PdfContext, PdfNode } from './pdfContext';
import { freshId } from './pdfContext';
import type { NodeQueries, Position } from './pdfEngine';

/** A node that must start on the page of another one, or not be split. */
interface Rule {
  readonly from: PdfNode;
  readonly crosses: () => boolean;
}

/**
 * Makes pdfmake's `pageBreakBefore` for blocks that keep with the next, keep together, or would leave a single
 * line behind (orphans; pdfmake itself knows none of these).
 */
export function pageBreaks(
  flow: readonly BlockNodes[],
  context: PdfContext,
): (node: Node, others: NodeQueries) => boolean {
  const rules = new Map<string, Rule>();
  const add = (from: PdfNode | undefined, crosses: () => boolean): void => {
    if (!from) return;
    from.id ??= freshId(context, `keep-${rules.size}`) ?? `keep-${rules.size}`;
    rules.set(from.id, { from, crosses });
  };
  let index = 0;
  while (index < flow.length) {
    const start = index;
    while (flow[index]?.keepWithNext && index + 1 < flow.length) index++;
    const chainEnd = landmark(flow[index]?.nodes[0], context);
    const first = flow[start]?.nodes[0];
    if (first && chainEnd) {
      const members = flow.slice(start, index + 1).flatMap((block) => block.nodes);
      if (start < index) add(first, () => startPage(chainEnd) > startPage(first) || leavesOrphan(chainEnd));
      else if (flow[start]?.keepTogether) add(first, () => spans(members));
      else add(first, () => leavesOrphan(first));
    }
    index++;
  }
  return (node, others) => {
    const rule = node.id === undefined ? undefined : rules.get(node.id);
    return rule?.crosses() === true && others.getPreviousNodesOnPage().length > 0;
  };
}

/**
 * The node whose page tells where a block begins. Rows that may not break are laid out aside, and pdfmake then
 * corrects the page only of text nodes with an id; a repeated header row tells its last page: so for a table it
 * is the first text of the first row below the header.
 */
function landmark(node: PdfNode | undefined, context: PdfContext): PdfNode | undefined {
  const table = node?.table as { body: PdfNode[][]; headerRows?: number } | undefined;
  if (!table) return node;
  const row = table.body[table.headerRows ?? 0] ?? table.body[0];
  const text = row?.map(firstText).find((one) => one !== undefined);
  if (!text) return node;
  text.id ??= freshId(context, `row-${context.ids.size}`) ?? `row-${context.ids.size}-b`;
  return text;
}

function firstText(node: PdfNode): PdfNode | undefined {
  if ('text' in node && node.text !== '') return node;
  const inner = [node.stack, node.columns].flatMap((list) =>
    Array.isArray(list) ? (list as PdfNode[]) : [],
  );
  return inner.map(firstText).find((one) => one !== undefined);
}

function startPage(node: PdfNode): number {
  return node.positions?.[0]?.pageNumber ?? 0;
}

function spans(nodes: readonly PdfNode[]): boolean {
  return new Set(nodes.flatMap((node) => node.positions ?? []).map((one) => one.pageNumber)).size > 1;
}

/** A paragraph's first line alone at the foot of a page, or a short one split so that one line is left over. */
function leavesOrphan(node: PdfNode): boolean {
  if (!('text' in node)) return false;
  const positions: readonly Position[] = node.positions ?? [];
  const onFirst = positions.filter((one) => one.pageNumber === positions[0]?.pageNumber).length;
  const split = onFirst < positions.length;
  return split && (onFirst === 1 || positions.length <= 3);
}
