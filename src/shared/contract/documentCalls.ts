import type { NumberSource } from './letterCalls';

/** A picture for the page to draw on its canvas and send back as PNG: the server cannot rasterise SVG. */
export type PictureOrder = {
  readonly key: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
};
export type PictureFile = { readonly key: string; readonly pngBase64: string };

/** Left out: what the office's settings and the typed number say. */
type LetterOptions = {
  readonly numbering?: NumberSource | undefined;
  /** `no` of the incoming letter that this one answers. */
  readonly request?: number | null | undefined;
};

export type Made = { readonly url: string; readonly fileId: string };

/** A plan item (RTL) as typed in the tab or dialog. */
export type PlanItemInput = {
  readonly element: string;
  readonly programme: string;
  readonly quarters: readonly (1 | 2 | 3 | 4)[];
  readonly personInCharge: string;
};

/** `example`: made-up answers instead of this period's locked ones. */
export type PreviewArgs = { readonly period: string; readonly data: 'period' | 'example' };

export type DocumentCalls = {
  /** The pictures a document of this period needs. `kind`: draft or final report. */
  'report.pictures': {
    args: { readonly period: string };
    answer: { readonly pictures: readonly PictureOrder[] };
  };
  /** The pictures for `template.preview`. */
  'template.pictures': {
    args: PreviewArgs;
    answer: { readonly pictures: readonly PictureOrder[] };
  };
  /**
   * The report's template merged to be looked at, titled and marked *Pratinjau*, in a folder of its own: nothing in the
   * record knows of it. Refused with the places when the template doesn't fit.
   */
  'template.preview': {
    args: PreviewArgs & { readonly pictures: readonly PictureFile[] };
    answer: { readonly document: Made; readonly pdf: Made };
  };
  /** The cover letter's template likewise, with a made-up number and request. */
  'letter.preview': {
    args: { readonly period: string };
    answer: { readonly document: Made; readonly pdf: Made };
  };
  /** Step 2. Long work: call again with the same args until `done`; `progress` is 0–1 with a sentence. */
  'draft.make': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly pictures: readonly PictureFile[];
    };
    answer: {
      readonly done: boolean;
      readonly progress: number;
      readonly doing: string;
      readonly document: Made | null;
      /** Sentences about what people wrote: which old figures still stand in it. */
      readonly notes: readonly string[];
    };
  };
  /**
   * `website`: where the official result is the E-SKM website's, its IKM as shown by the menu Saring there, and an
   * explanation when it differs from the workbook's; left out otherwise.
   */
  'draft.submit': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly website?: { readonly ikm: number; readonly explanation: string } | undefined;
    };
    answer: { readonly code: string };
  };
  /** Step 3: what the evaluation starts from and holds so far. */
  'evaluation.load': {
    args: { readonly period: string };
    answer: {
      readonly priorities: readonly {
        readonly code: string;
        readonly name: string;
        readonly nrr: string;
        /** What speaks for it, a sentence each: distribution, change, services, complaints and reasons written. */
        readonly evidence: readonly string[];
        readonly suggestions: readonly string[];
      }[];
      /** What an item may be about, priorities first. */
      readonly subjects: readonly { readonly value: string; readonly label: string }[];
      /** Complaints of the period not dealt with: an item must answer them. */
      readonly openComplaints: number;
      /** Items that an earlier triwulan or month of the same semester has laid down, in words. */
      readonly standing: readonly string[];
      readonly evaluation: string;
      readonly decisions: readonly string[];
      readonly plan: readonly PlanItemInput[];
    };
  };
  'evaluation.save': {
    args: {
      readonly period: string;
      readonly evaluation: string;
      readonly decisions: readonly string[];
      readonly plan: readonly PlanItemInput[];
    };
    answer: { readonly saved: true };
  };
  /** Step 4: recompiles the report with plan and decisions, takes *Draf* off, exports the PDF once. */
  'report.finalise': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly pictures: readonly PictureFile[];
    };
    answer: {
      readonly done: boolean;
      readonly progress: number;
      readonly doing: string;
      readonly document: Made | null;
      readonly pdf: Made | null;
      /** As for `draft.make`. */
      readonly notes: readonly string[];
    };
  };
  /** Step 6. `number` typed in from the office's agenda or SRIKANDI; '' unless `numbering` is `typed`. */
  'letter.make': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly number: string;
      readonly date: string;
      readonly addressee: string;
      readonly addresseePlace: string;
    } & LetterOptions;
    answer: { readonly pdf: Made };
  };
  /** Step 3: one page to discuss from, any time once the data is locked. */
  'meeting.make': { args: { readonly period: string }; answer: { readonly pdf: Made } };
  /** Letter twice, report, Lembar Kendali and ordner label, in one folder in the order of printing. */
  'print.make': {
    args: { readonly period: string };
    answer: {
      readonly folderUrl: string;
      readonly files: readonly { readonly label: string; readonly url: string }[];
    };
  };
  /** The SOP's table with dates and initials as an A4 PDF, at any time. */
  'controlSheet.make': { args: { readonly period: string }; answer: { readonly pdf: Made } };
};
