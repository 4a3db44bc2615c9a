import type { ProfileKey } from '../../domain/survey/profileKey';

/**
 * A filter (saring) as the page sends it. `span`: a period id such as `2021-T2`, `from`/`to` survey dates `YYYY-MM-DD`
 * inside it; `groups`: which groups of a profile key are let through, by value. Whatever is null or missing lets all in.
 */
export type FilterInput = {
  readonly span: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly groups: { readonly [K in ProfileKey]?: readonly string[] | undefined };
};

type ElementFigures = {
  readonly code: string;
  readonly name: string;
  readonly nrr: string;
  readonly grade: string;
};

export type FilteredResult = {
  readonly n: number;
  /** Answers that were filtered. */
  readonly of: number;
  readonly ikm: string;
  readonly grade: string;
  readonly gradeText: string;
  /** Fewer than five answers: never to be published. */
  readonly weak: boolean;
  readonly elements: readonly ElementFigures[];
  /** The filter in words. */
  readonly words: string;
  /** From the locked data; else from the answers as they stand. */
  readonly locked: boolean;
};

export type FilterOptions = {
  readonly keys: readonly {
    readonly key: ProfileKey;
    readonly title: string;
    readonly groups: readonly { readonly value: string; readonly label: string; readonly n: number }[];
  }[];
  readonly spans: readonly { readonly id: string; readonly label: string }[];
  readonly saved: readonly { readonly name: string; readonly filter: FilterInput; readonly words: string }[];
  /** What the report of this period states; null = all answers. */
  readonly reported: { readonly name: string; readonly words: string } | null;
};

/** The website's figures as typed: "3,56"; '' = not compared. */
export type WebsiteFigures = {
  readonly counted: string;
  readonly ikm: string;
  readonly nrr: readonly { readonly code: string; readonly value: string }[];
};

export type ReconciliationView = {
  readonly agrees: boolean;
  readonly differences: readonly string[];
  readonly causes: readonly string[];
};

export type ExaminerView = {
  /** Sample, margin of error, interval, reliability, distance to the next grade: one sentence each. */
  readonly statements: readonly string[];
  readonly items: readonly {
    readonly label: string;
    readonly correlation: string;
    readonly corrected: string;
    readonly verdict: string;
  }[];
  readonly distribution: readonly {
    readonly code: string;
    readonly name: string;
    readonly counts: readonly number[];
    readonly percents: readonly string[];
  }[];
  readonly breakdowns: readonly {
    readonly title: string;
    readonly groups: readonly {
      readonly label: string;
      readonly n: number;
      readonly percent: string;
      readonly ikm: string;
      readonly grade: string;
      readonly weak: boolean;
      readonly nrr: readonly { readonly code: string; readonly nrr: string }[];
    }[];
  }[];
};

/** A drawing for the page, 270 pixels wide; `alt` says in words what it shows. */
export type ShownPicture = {
  readonly key: string;
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export type PicturesView = {
  readonly pictures: readonly ShownPicture[];
  /** "Naik 11,67 poin dari Semester II Tahun 2020, mutu naik dari B menjadi A."; null without an earlier period. */
  readonly change: string | null;
  /** Each element against the period before: "3,44" to "3,75", "naik 0,31". */
  readonly elements: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
  }[];
};

type OnPeriod = { readonly period: string; readonly expectedVersion: string };

export type IndexCalls = {
  'filter.options': { args: { readonly period: string }; answer: FilterOptions };
  'filter.apply': {
    args: { readonly period: string; readonly filter: FilterInput };
    answer: FilteredResult;
  };
  /** Under a name of the office's own; the same name again replaces it. */
  'filter.save': {
    args: { readonly name: string; readonly filter: FilterInput };
    answer: { readonly saved: true };
  };
  /**
   * The filter that the report states; null = all answers of the period. It is part of the locked data: with data
   * already locked, step 1 is reopened and locked again with it, which starts the next revision.
   */
  'filter.report': {
    args: OnPeriod & { readonly name: string; readonly filter: FilterInput | null };
    answer: { readonly counted: number; readonly relocked: boolean };
  };
  /** Cocokkan dengan E-SKM: what to type, and what was found for the data as locked. */
  'reconcile.load': {
    args: { readonly period: string };
    answer: {
      /** The website is the office's official source: step 2 waits for this. */
      readonly needed: boolean;
      readonly elements: readonly { readonly code: string; readonly name: string }[];
      readonly status: 'none' | 'agrees' | 'explained';
      readonly explanation: string;
      readonly screenshotUrl: string | null;
    };
  };
  'reconcile.check': {
    args: { readonly period: string; readonly figures: WebsiteFigures };
    answer: ReconciliationView;
  };
  /** Keeps the comparison for step 2; a difference needs its explanation. `screenshot` of the website's page. */
  'reconcile.save': {
    args: {
      readonly period: string;
      readonly figures: WebsiteFigures;
      readonly explanation: string;
      readonly screenshot: { readonly mimeType: string; readonly base64: string } | null;
    };
    answer: { readonly status: 'agrees' | 'explained'; readonly screenshotUrl: string | null };
  };
  /** Grafik dan tren: the period's figures drawn, and what changed since the one before. */
  'index.pictures': { args: { readonly period: string }; answer: PicturesView };
  /** Untuk penilai: statistics and breakdowns. */
  'index.examine': { args: { readonly period: string }; answer: ExaminerView };
  /** Writes `Pengolahan Data` anew from the locked data. */
  'calculation.write': { args: { readonly period: string }; answer: { readonly written: true } };
  /** Rekap OPP.xlsx and the processing table as Excel files, in the period's folder. */
  'recap.make': {
    args: { readonly period: string };
    answer: { readonly files: readonly { readonly name: string; readonly url: string }[] };
  };
};
