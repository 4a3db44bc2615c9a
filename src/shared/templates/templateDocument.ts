import type { MergePicture } from './mergeData';

/**
 * A document template as data: what `build/docxTemplates.ts` makes a .docx of, and what tests read. All lengths
 * are points. Everything a document needs stands in it; the merge fills it in and makes no table or style.
 */
export type TemplateDocument = {
  /** Key of the template, as settings and the bundle know it. */
  readonly name: TemplateName;
  readonly page: TemplatePage;
  /** The first page (a cover) has neither header nor footer. */
  readonly plainFirstPage: boolean;
  readonly header: readonly TemplateBlock[];
  readonly footer: readonly TemplateBlock[];
  readonly body: readonly TemplateBlock[];
};

export type TemplateName =
  | 'laporan'
  | 'surat-pengantar'
  | 'lembar-kendali'
  | 'ringkasan'
  | 'poster'
  | 'poster-qr'
  | 'kuesioner'
  | 'bahan-rapat'
  | 'label-ordner';

export type TemplatePage = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export type TemplateBlock = TemplateParagraph | TemplateTable;

export type TemplateParagraph = {
  readonly kind: 'paragraph';
  readonly style: StyleKey;
  readonly runs: readonly TemplateRun[];
  /** Name that links of the contents page point to. */
  readonly anchor?: string;
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  /** Room above it, where its style's isn't meant. */
  readonly before?: number;
  readonly list?: TemplateList;
};

/** Numbered lists count on under one `id`; bullets need none. */
export type TemplateList = { readonly kind: 'number'; readonly id: string } | { readonly kind: 'bullet' };

/** Text with direct formatting; the page number, which Word and Google Docs keep up to date; or a picture. */
export type TemplateRun =
  | (RunLook & { readonly text: string; readonly link?: string })
  | (RunLook & { readonly field: 'page' })
  | { readonly picture: MergePicture };

export type RunLook = { readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean };

export type TemplateTable = {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly look: TableLook;
  readonly rows: readonly TemplateRow[];
};

/** `grid`: thin lines all around; `plain`: no lines; `rule`: a thick line under it (letterhead). */
export type TableLook = 'grid' | 'plain' | 'rule';

export type TemplateRow = {
  readonly cells: readonly TemplateCell[];
  /** Repeated at the top of each page that the table runs on to. */
  readonly header?: boolean;
};

export type TemplateCell = {
  readonly paragraphs: readonly TemplateParagraph[];
  /** Columns that the cell covers; 1 when absent. */
  readonly span?: number;
  readonly shade?: boolean;
  readonly middle?: boolean;
};

/** Keys of the styles in `templateStyles.ts`. */
export type StyleKey =
  | 'normal'
  | 'body'
  | 'center'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'contents'
  | 'contentsChapter'
  | 'listItem'
  | 'caption'
  | 'picture'
  | 'cell'
  | 'cellCenter'
  | 'cellRight'
  | 'cellHead'
  | 'smallCell'
  | 'smallCellHead'
  | 'smallLeft'
  | 'note'
  | 'figure'
  | 'figureText'
  | 'figureCaption'
  | 'spacer'
  | 'hair'
  | 'signature'
  | 'signatureName'
  | 'headerText'
  | 'draftMark'
  | 'footerText'
  | 'letterheadOver'
  | 'letterheadOffice'
  | 'letterheadAddress'
  | 'rule'
  | 'letterRight'
  | 'letterTitle'
  | 'letterCell'
  | 'formCell'
  | 'letterCellCenter'
  | 'posterTitle'
  | 'posterOffice'
  | 'posterPeriod'
  | 'posterHead'
  | 'posterFigure'
  | 'posterGrade'
  | 'posterText'
  | 'posterThanks';
