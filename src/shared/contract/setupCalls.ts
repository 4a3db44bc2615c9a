/** The fields asked before the first form answer can come in (at most 12). */
export type SetupInput = {
  readonly kecamatan: string;
  /** "Kabupaten Bantul" or "Kota Metro", with its kind. */
  readonly regency: string;
  readonly province: string;
  readonly address: string;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  /** Names of services, one each. */
  readonly services: readonly string[];
  /** People served in a period, for the sample target; null = not known yet. */
  readonly population: number | null;
  readonly officialSource: 'workbook' | 'website';
  readonly emails: {
    readonly pelaksana: string;
    readonly kasiYanum: string;
    readonly sekcam: string;
    readonly camat: string;
  };
};

/** One official's data as the documents need it; asked later than the first answer. */
export type OfficialInput = {
  readonly role: 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';
  readonly email: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
};

export type LetterheadInput = {
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly postcode: string;
  /** City named before the date in letters. */
  readonly place: string;
  readonly addressee: string;
  readonly addresseePlace: string;
  /** E-mail the report is sent to. */
  readonly sendTo: string;
};

/** How letters are numbered and acknowledged. */
export type LettersInput = {
  /** `000.8.3.4/{urut}/{unit}/{tahun}`; '' = numbers are typed in. */
  readonly pattern: string;
  readonly unit: string;
  /** Highest number given this year before the register was begun; null = none. */
  readonly last: number | null;
  readonly receipt: boolean;
};

/** Plt. or Plh. of a post, or who signs on its behalf (a.n.), between two dates (YYYY-MM-DD); a Plt. may have no last day (''). */
export type DeputyInput = OfficialInput & {
  readonly deputy: 'plt' | 'plh' | 'an';
  readonly from: string;
  readonly until: string;
};

/** What setup's forms start from; empty strings where nothing is saved. */
export type SavedSetup = {
  /** Only the owner can save; others read. */
  readonly mayChange: boolean;
  readonly owner: string;
  readonly officials: readonly OfficialInput[];
  /** Deputies whose last day hasn't passed. */
  readonly deputies: readonly DeputyInput[];
  readonly letterhead: LetterheadInput;
  readonly letters: Omit<LettersInput, 'last'>;
};

export type SetupCalls = {
  'setup.load': { args: Readonly<Record<never, never>>; answer: SavedSetup };
  /** Replaces the deputies listed by `setup.load`; one that has begun and is left out ends yesterday. */
  'setup.deputies': {
    args: { readonly deputies: readonly DeputyInput[] };
    answer: { readonly saved: number };
  };
  /** Makes or repairs everything; safe to call again. `done` names what was made or found in order. */
  'setup.run': { args: SetupInput; answer: { readonly done: readonly string[]; readonly formUrl: string } };
  'setup.officials': {
    args: { readonly officials: readonly OfficialInput[] };
    answer: { readonly saved: number };
  };
  'setup.letterhead': { args: LetterheadInput; answer: { readonly saved: true } };
  'setup.letters': { args: LettersInput; answer: { readonly saved: true } };
  /** Run in the second, unshared workbook of the owner. */
  'setup.guardian': { args: { readonly officeUrl: string }; answer: { readonly done: readonly string[] } };
};
