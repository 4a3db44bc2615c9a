import type { BlockElement } from '../../model/documentModel';
import { effectiveParagraph } from '../../model/documentStyle';
import type { PdfContext, PdfNode } from './pdfContext';
import { paragraphPieces } from './pdfParagraph';
import { tableNode } from './pdfTable';

/** A block's nodes with what the page breaking needs to know of it. */
export interface BlockNodes {
  readonly nodes: PdfNode[];
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
}

/** The content of a cell, header or footer: page breaks have no meaning there. */
export function plainNodes(blocks: readonly BlockElement[], width: number, context: PdfContext): PdfNode[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph')
      return paragraphPieces(block, width, context).flatMap((piece) => piece.nodes);
    const table = tableNode(block, width, context, plainNodes);
    return table ? [table] : [];
  });
}

/**
 * Begins a page. The room under what ends the page before takes no part in it: pdfmake would carry room that the page
 * no longer has over to a page of its own, which Word and Docs leave off at the foot.
 */
function breakBefore(node: PdfNode, flow: readonly BlockNodes[]): void {
  node.pageBreak = 'before';
  const last = flow.at(-1)?.nodes.at(-1);
  if (last?.margin !== undefined) last.margin[3] = 0;
}

/** The content of the body: page breaks set, and per block what must stay together. */
export function flowNodes(
  blocks: readonly BlockElement[],
  width: number,
  context: PdfContext,
  atTop: boolean,
): BlockNodes[] {
  const flow: BlockNodes[] = [];
  let pendingBreak = false;
  let started = !atTop;
  for (const block of blocks) {
    if (block.type === 'table') {
      const table = tableNode(block, width, context, plainNodes);
      if (!table) continue;
      if (pendingBreak) breakBefore(table, flow);
      pendingBreak = false;
      started = true;
      flow.push({ nodes: [table], keepWithNext: false, keepTogether: false });
      continue;
    }
    const style = effectiveParagraph(context.model, block);
    const nodes: PdfNode[] = [];
    for (const piece of paragraphPieces(block, width, context)) {
      if (piece.breakBefore && started) pendingBreak = true;
      const first = piece.nodes[0];
      if (!first) {
        started = true;
        continue;
      }
      if (pendingBreak) breakBefore(first, nodes.length > 0 ? [] : flow);
      pendingBreak = false;
      started = true;
      nodes.push(...piece.nodes);
    }
    if (nodes.length > 0)
      flow.push({
        nodes,
        keepWithNext: style.keepWithNext === true,
        keepTogether: style.keepLinesTogether === true,
      });
  }
  return flow;
}
