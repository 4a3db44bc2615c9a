import { a4 } from '../../model/documentDefaults';
import { listMarkers } from '../../model/documentLists';
import type { BlockElement, DocumentModel, PageLayout, SectionElement } from '../../model/documentModel';
import { flowNodes, plainNodes } from './pdfBlocks';
import { lastNodeId, type PdfContext, type PdfNode } from './pdfContext';
import { createMeasurer, type Measurer, makePdf, type PageMargins } from './pdfEngine';
import { nestOutline } from './pdfOutline';
import { pageBreaks } from './pdfPageBreaks';
import { addMargin } from './pdfParagraph';

export interface PdfStamp {
  readonly title: string;
  /** Milliseconds since 1970 UTC. */
  readonly created: number;
  /** Distinguishes one export from the next: two exports of the same Doc differ in bytes, as on Google. */
  readonly exportId: string;
}

/** Exports a document as PDF bytes. */
export function renderPdf(model: DocumentModel, stamp: PdfStamp): Buffer {
  const images: Record<string, string> = {};
  const shared: Shared = { model, images, measurer: createMeasurer(images) };
  const context = newContext(shared, model.body.children);
  const frames = new Frames(shared);
  const sections = splitSections(model);
  const flow = sections.flatMap((section, index) => {
    const width = section.layout.width - section.layout.marginLeft - section.layout.marginRight;
    const blocks = flowNodes(section.blocks, width, context, true);
    const letterhead = index === 0 ? frames.tallFirstHeader(section.layout, context) : [];
    if (letterhead.length > 0) pushDown(blocks[0]?.nodes[0], frames.extraOnFirstPage(section.layout));
    return [{ layout: section.layout, blocks, letterhead }];
  });
  const notes = footnoteNodes(model, context, sections);
  const content = flow.map((section, index) => {
    const last = index === flow.length - 1;
    const stack = [
      ...section.letterhead,
      ...section.blocks.flatMap((block) => block.nodes),
      ...(last ? notes : []),
      ...(last ? [endMark()] : []),
    ];
    const { width, height } = section.layout;
    return {
      section: stack,
      pageSize: { width, height, orientation: width > height ? 'landscape' : 'portrait' },
      pageMargins: frames.margins(section.layout),
      header: (current: number, count: number) => frames.header(section.layout, current, count),
      footer: (current: number, count: number) => frames.footer(section.layout, current, count),
    };
  });
  nestOutline(content);
  const layout = sections[0]?.layout ?? a4;
  return makePdf({
    content,
    pageSize: { width: layout.width, height: layout.height },
    margins: frames.margins(layout),
    images,
    pageBreakBefore: pageBreaks(
      flow.flatMap((section) => section.blocks),
      context,
    ),
    info: { Title: stamp.title, CreationDate: new Date(stamp.created), ExportId: stamp.exportId },
  });
}

type Shared = { model: DocumentModel; images: Record<string, string>; measurer: Measurer };

function newContext(
  shared: Shared,
  blocks: readonly BlockElement[],
  page?: { current: number; count: number },
): PdfContext {
  return {
    ...shared,
    markers: listMarkers(shared.model, blocks),
    footnotes: [],
    ids: new Set<string>(),
    ...(page ? { page } : {}),
  };
}

/** What NUMPAGES in the body points at; takes no room to speak of. */
function endMark(): PdfNode {
  return { text: '\u00a0', fontSize: 0.1, lineHeight: 0.1, id: lastNodeId };
}

interface Section {
  readonly layout: PageLayout;
  readonly blocks: BlockElement[];
}

function splitSections(model: DocumentModel): Section[] {
  const sections: Section[] = [];
  let blocks: BlockElement[] = [];
  for (const block of model.body.children) {
    blocks.push(block);
    if (block.type !== 'paragraph' || !block.endsSection) continue;
    sections.push({ layout: block.endsSection, blocks });
    blocks = [];
  }
  return [...sections, { layout: model.page, blocks }];
}

function pushDown(node: PdfNode | undefined, points: number): void {
  if (node && points > 0) addMargin(node, 1, points);
}

/** pdfmake cannot set notes at the foot of their page: they follow the text. */
function footnoteNodes(model: DocumentModel, context: PdfContext, sections: readonly Section[]): PdfNode[] {
  const layout = sections[sections.length - 1]?.layout ?? a4;
  const width = layout.width - layout.marginLeft - layout.marginRight;
  if (context.footnotes.length === 0) return [];
  const rule: PdfNode = {
    canvas: [{ type: 'line', x1: 0, y1: 8, x2: 144, y2: 8, lineWidth: 0.75 }],
    margin: [0, 0, 0, 4],
  };
  const notes = context.footnotes.map((id, index): PdfNode => {
    const note = model.footnotes[id];
    return {
      columns: [
        { width: 12, text: String(index + 1), fontSize: 7 },
        { width: '*', stack: note ? plainNodes(note.children, width - 12, context) : [] },
      ],
    };
  });
  return [rule, ...notes];
}

/** Headers and footers, and the room they take from the page: a tall header pushes the text down. */
class Frames {
  private readonly heights = new Map<string, number>();

  private readonly model: DocumentModel;

  constructor(private readonly shared: Shared) {
    this.model = shared.model;
  }

  margins(layout: PageLayout): PageMargins {
    return {
      left: layout.marginLeft,
      right: layout.marginRight,
      top: Math.max(layout.marginTop, layout.marginHeader + this.height(this.model.header, layout) + 1),
      bottom: Math.max(
        layout.marginBottom,
        layout.marginFooter + this.height(this.model.footer, layout),
        this.model.differentFirstPage ? layout.marginFooter + this.height(this.model.firstFooter, layout) : 0,
      ),
    };
  }

  /** How much lower the text starts on a first page whose own header is taller than the others'. */
  extraOnFirstPage(layout: PageLayout): number {
    if (!this.model.differentFirstPage) return 0;
    const needed = layout.marginHeader + this.height(this.model.firstHeader, layout);
    return Math.max(0, needed - this.margins(layout).top);
  }

  /**
   * The first page's own header when it is taller than the room above the text of the other pages: pdfmake cuts
   * headers off there, so this one is set as part of the text, at its place on the page.
   */
  tallFirstHeader(layout: PageLayout, context: PdfContext): PdfNode[] {
    const section = this.model.firstHeader;
    if (!section || this.extraOnFirstPage(layout) === 0) return [];
    const width = layout.width - layout.marginLeft - layout.marginRight;
    return [
      {
        stack: plainNodes(section.children, width, context),
        absolutePosition: { x: layout.marginLeft, y: layout.marginHeader },
      },
    ];
  }

  header(layout: PageLayout, current: number, count: number): PdfNode | undefined {
    const section = this.choose(current, this.model.header, this.model.firstHeader);
    if (!section || (section.kind === 'firstHeader' && this.extraOnFirstPage(layout) > 0)) return undefined;
    return {
      stack: this.nodes(section, layout, { current, count }),
      margin: [layout.marginLeft, layout.marginHeader, layout.marginRight, 0],
    };
  }

  footer(layout: PageLayout, current: number, count: number): PdfNode | undefined {
    const section = this.choose(current, this.model.footer, this.model.firstFooter);
    if (!section) return undefined;
    const top = this.margins(layout).bottom - layout.marginFooter - this.height(section, layout);
    return {
      stack: this.nodes(section, layout, { current, count }),
      margin: [layout.marginLeft, Math.max(0, top), layout.marginRight, 0],
    };
  }

  private choose(
    page: number,
    usual: SectionElement | null,
    first: SectionElement | null,
  ): SectionElement | null {
    return this.model.differentFirstPage && page === 1 ? first : usual;
  }

  private nodes(
    section: SectionElement,
    layout: PageLayout,
    page: { current: number; count: number },
  ): PdfNode[] {
    const width = layout.width - layout.marginLeft - layout.marginRight;
    return plainNodes(section.children, width, newContext(this.shared, section.children, page));
  }

  private height(section: SectionElement | null, layout: PageLayout): number {
    if (!section) return 0;
    const key = `${section.kind} ${layout.width} ${layout.marginLeft} ${layout.marginRight}`;
    let height = this.heights.get(key);
    if (height === undefined) {
      const nodes = this.nodes(section, layout, { current: 88, count: 88 });
      height = this.shared.measurer.height(
        { stack: nodes },
        layout.width - layout.marginLeft - layout.marginRight,
      );
      this.heights.set(key, height);
    }
    return height;
  }
}
