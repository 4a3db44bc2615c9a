import type { Call } from './call';

/** What a person sees and does in Drive. Instants are milliseconds since 1970. */

export type DriveKind = 'folder' | 'document' | 'workbook' | 'form' | 'pdf' | 'image' | 'text' | 'other';

export type DriveRight = 'owner' | 'editor' | 'commenter' | 'viewer';

export type PersonName = { readonly email: string; readonly name: string };

export type DriveEntry = {
  readonly id: string;
  readonly name: string;
  readonly kind: DriveKind;
  readonly mimeType: string;
  readonly owner: PersonName;
  readonly modified: number;
  /** Null for folders and Google's own types. */
  readonly bytes: number | null;
  /** Whether anybody but the owner gets in. */
  readonly shared: boolean;
  readonly comments: number;
  /** What this person may do with it. */
  readonly right: DriveRight;
};

/** `mine`, `shared`, `trash`, or the id of a folder. */
export type DrivePlace = string;

export type DriveListing = {
  readonly place: DrivePlace;
  readonly title: string;
  /** The way here, outermost first, without the place itself. */
  readonly trail: readonly { readonly place: DrivePlace; readonly name: string }[];
  readonly entries: readonly DriveEntry[];
  /** Whether things may be put here by this person. */
  readonly open: boolean;
};

export type DriveAccess = PersonName & {
  readonly right: DriveRight;
  /** The folder that hands the right down; null for a right on the thing itself. */
  readonly through: string | null;
};

export type DriveDetails = DriveEntry & {
  readonly trail: readonly { readonly place: DrivePlace; readonly name: string }[];
  readonly access: readonly DriveAccess[];
  /** What everybody with the address may do; null when it is closed. */
  readonly link: 'viewer' | 'commenter' | 'editor' | null;
  readonly remarks: readonly {
    readonly author: PersonName;
    readonly text: string;
    readonly at: number;
  }[];
  readonly trashed: boolean;
};

/** A file's bytes as the browser may show or save them; a Google Doc as the PDF that "Download" gives. */
export type DriveFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
};

/** A paragraph of a Google Doc; `at` is its place among the blocks of the body. */
export type DocParagraph = {
  readonly at: number;
  readonly text: string;
  readonly look: 'title' | 'heading' | 'list' | 'text';
  /** False for what holds a picture, field or break: its text can't be typed over here. */
  readonly editable: boolean;
};

/** What a person does in a Doc. `before` is the text they saw, so that nobody writes over another's words. */
export type DocEdit =
  | { readonly kind: 'replace'; readonly at: number; readonly before: string; readonly text: string }
  | { readonly kind: 'insertAfter'; readonly at: number; readonly before: string; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number; readonly before: string };

/** One folder that the person could move things into, for "Pindahkan ke …". */
export type DriveTarget = {
  readonly id: string;
  readonly name: string;
  /** The folders above it, outermost first. */
  readonly path: readonly string[];
};

/** The largest file that may be put into Drive here, bytes. */
export const uploadLimit = 10 * 1024 * 1024;

type Right = Exclude<DriveRight, 'owner'>;

export type DriveCalls = {
  'drive.list': Call<{ readonly place: DrivePlace }, DriveListing>;
  'drive.details': Call<{ readonly id: string }, DriveDetails>;
  'drive.file': Call<{ readonly id: string }, DriveFile>;
  'drive.targets': Call<{ readonly moving: string }, readonly DriveTarget[]>;
  'drive.createFolder': Call<{ readonly place: DrivePlace; readonly name: string }, { readonly id: string }>;
  'drive.upload': Call<
    {
      readonly place: DrivePlace;
      readonly name: string;
      readonly mimeType: string;
      readonly base64: string;
    },
    { readonly id: string }
  >;
  'drive.move': Call<{ readonly id: string; readonly target: string }, null>;
  'drive.rename': Call<{ readonly id: string; readonly name: string }, null>;
  'drive.trash': Call<{ readonly id: string }, null>;
  'drive.restore': Call<{ readonly id: string }, null>;
  'drive.comment': Call<{ readonly id: string; readonly text: string }, null>;
  'drive.share': Call<{ readonly id: string; readonly email: string; readonly right: Right }, null>;
  'drive.unshare': Call<{ readonly id: string; readonly email: string }, null>;
  'drive.shareLink': Call<{ readonly id: string; readonly right: Right | null }, null>;
  'doc.paragraphs': Call<{ readonly id: string }, readonly DocParagraph[]>;
  'doc.edit': Call<{ readonly id: string; readonly edit: DocEdit }, readonly DocParagraph[]>;
};
