import type { MarkerKind } from './markers';
import type { TemplatePlace } from './templatePlace';

/** What keeps a template from being merged. Each has its sentence in `messages/templateProblem.ts`. */
export type TemplateProblem =
  /** No such name; `nearest` is the known marker most like it, as written, or null. */
  | {
      readonly kind: 'unknown';
      readonly raw: string;
      readonly nearest: string | null;
      readonly place: TemplatePlace;
    }
  /** A marker the document can't do without isn't there. */
  | {
      readonly kind: 'missing';
      readonly raw: string;
      /** The heading under which the default template has it, if it has one. */
      readonly home: string | null;
      readonly place: null;
    }
  /** A marker that may stand only once stands again. */
  | {
      readonly kind: 'duplicate';
      readonly raw: string;
      readonly first: TemplatePlace;
      readonly place: TemplatePlace;
    }
  /** Braces without their counterpart. */
  | { readonly kind: 'broken'; readonly raw: string; readonly place: TemplatePlace }
  /** A marker that must be alone in its paragraph has other text beside it. */
  | { readonly kind: 'notAlone'; readonly raw: string; readonly place: TemplatePlace }
  /** A field that belongs to a repeated row stands outside that row. */
  | { readonly kind: 'outsideRow'; readonly raw: string; readonly row: string; readonly place: TemplatePlace }
  /** `{{#…}}` outside a table. */
  | { readonly kind: 'rowOutsideTable'; readonly raw: string; readonly place: TemplatePlace }
  /** `{{#…}}` in a table, but not at the beginning of a row's first cell. */
  | { readonly kind: 'rowNotFirst'; readonly raw: string; readonly place: TemplatePlace }
  /** `{{jika:…}}` or `{{akhir:…}}` inside a table cell. */
  | { readonly kind: 'sectionInTable'; readonly raw: string; readonly place: TemplatePlace }
  /** `{{jika:…}}` without its `{{akhir:…}}`, or one that ends after a section around it. */
  | {
      readonly kind: 'sectionUnclosed';
      readonly raw: string;
      readonly end: string;
      readonly place: TemplatePlace;
    }
  /** `{{akhir:…}}` without its `{{jika:…}}`. */
  | {
      readonly kind: 'sectionUnopened';
      readonly raw: string;
      readonly start: string;
      readonly place: TemplatePlace;
    };

/** What a kind of document knows: names by kind, those it can't do without, those that may stand only once. */
export type TemplateExpectation = {
  readonly fields: readonly string[];
  /** Names usable inside each repeated row. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly paragraphs: readonly string[];
  readonly pictures: readonly string[];
  readonly sections: readonly string[];
  readonly required: readonly ExpectedMarker[];
  readonly once: readonly ExpectedMarker[];
  /** Under which heading the default template has a marker, by the marker as written. */
  readonly homes?: Readonly<Record<string, string>>;
};

export type ExpectedMarker = { readonly kind: MarkerKind; readonly name: string };
