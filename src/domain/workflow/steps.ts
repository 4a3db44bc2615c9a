import type { ContentKind } from './content';
import type { Role } from './role';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export const stepNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly StepNumber[];

/** The acts that finish a step, or one person's part of it. */
export type CompletingAction =
  | 'lockData'
  | 'submitDraft'
  | 'decideEvaluation'
  | 'finaliseReport'
  | 'initialReport'
  | 'verifyReport'
  | 'makeLetter'
  | 'approve'
  | 'recordSending';

/** One person's part of a step: step 5 has two (Paraf, then Verifikasi), the others one. */
export type Part = {
  readonly role: Role;
  readonly action: CompletingAction;
  /** Steps whose submission this part judges; empty when the part itself submits. */
  readonly judges: readonly StepNumber[];
};

/** Content a step is bound to. Watched until step `until` is done, else until the report has been sent. */
export type Binding = { readonly content: ContentKind; readonly until?: StepNumber };

/** Dasar hukum named by the SOP; wording in `src/shared/sop`. */
export type LegalBasis = 'uu25-2009' | 'perpres76-2013' | 'permenpanrb14-2017';

/** SOPs the SOP names as related (Keterkaitan). */
export type RelatedSop = 'website' | 'sipp' | 'incomingMail' | 'outgoingMail';

export type Step = {
  readonly id: StepNumber;
  readonly parts: readonly [Part, ...Part[]];
  readonly binds: readonly Binding[];
  /** Where a return from this step may go; the first is the default. Empty: this step returns nothing. */
  readonly returnsTo: readonly StepNumber[];
  /** Waktu, in working days, shared by all parts. */
  readonly workingDays: number;
  readonly legalBasis: readonly LegalBasis[];
  readonly relatedSops: readonly RelatedSop[];
};

const data = { content: 'data' } as const;
const plan = { content: 'plan' } as const;
const decisions = { content: 'decisions' } as const;
const reportPdf = { content: 'reportPdf' } as const;
const letterPdf = { content: 'letterPdf' } as const;

/**
 * SOP Pelaporan Hasil E-SKM, its table of eight procedures. Who does what and where a return goes is read
 * from the sense of the text (the flowchart's arrows are not in it), so an office may adjust both: see `config.ts`.
 */
export const steps: Readonly<Record<StepNumber, Step>> = {
  1: {
    id: 1,
    parts: [{ role: 'pelaksana', action: 'lockData', judges: [] }],
    binds: [data],
    returnsTo: [],
    workingDays: 1,
    legalBasis: ['permenpanrb14-2017'],
    relatedSops: [],
  },
  2: {
    id: 2,
    parts: [{ role: 'pelaksana', action: 'submitDraft', judges: [] }],
    // Step 4 rewrites the draft, so its text is only watched until the evaluation has been decided on it.
    binds: [data, { content: 'draftText', until: 3 }],
    returnsTo: [],
    workingDays: 1,
    legalBasis: ['permenpanrb14-2017'],
    relatedSops: [],
  },
  3: {
    id: 3,
    parts: [{ role: 'kasiYanum', action: 'decideEvaluation', judges: [2] }],
    binds: [data, plan, decisions],
    returnsTo: [2],
    workingDays: 1,
    legalBasis: ['permenpanrb14-2017', 'perpres76-2013'],
    relatedSops: [],
  },
  4: {
    id: 4,
    parts: [{ role: 'pelaksana', action: 'finaliseReport', judges: [] }],
    binds: [data, plan, decisions, reportPdf],
    returnsTo: [],
    workingDays: 1,
    legalBasis: ['permenpanrb14-2017'],
    relatedSops: [],
  },
  5: {
    id: 5,
    parts: [
      { role: 'kasiYanum', action: 'initialReport', judges: [4] },
      { role: 'sekcam', action: 'verifyReport', judges: [4] },
    ],
    binds: [data, plan, decisions, reportPdf],
    returnsTo: [4],
    workingDays: 1,
    legalBasis: ['permenpanrb14-2017'],
    relatedSops: [],
  },
  6: {
    id: 6,
    parts: [{ role: 'pelaksana', action: 'makeLetter', judges: [] }],
    binds: [reportPdf, letterPdf],
    returnsTo: [],
    workingDays: 1,
    legalBasis: [],
    relatedSops: ['outgoingMail'],
  },
  7: {
    id: 7,
    parts: [{ role: 'camat', action: 'approve', judges: [4, 6] }],
    binds: [reportPdf, letterPdf, { content: 'signedReport' }, { content: 'signedLetter' }],
    returnsTo: [4, 6],
    workingDays: 1,
    legalBasis: ['uu25-2009'],
    relatedSops: [],
  },
  8: {
    id: 8,
    parts: [{ role: 'pelaksana', action: 'recordSending', judges: [] }],
    binds: [reportPdf, letterPdf],
    returnsTo: [],
    workingDays: 1,
    legalBasis: ['uu25-2009'],
    // The regency's receipt comes back as incoming mail.
    relatedSops: ['outgoingMail', 'incomingMail', 'website', 'sipp'],
  },
};

export const isStepNumber = (n: number): n is StepNumber => stepNumbers.some((step) => step === n);
