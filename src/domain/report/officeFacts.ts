import type { Role } from '../workflow/role';

/** The office as its documents name it. Optional parts are null, never ''. */
export type OfficeFacts = {
  /** Name without the word "Kecamatan": "Metro Timur". */
  readonly kecamatan: string;
  /** With its kind: "Kabupaten Bantul", "Kota Metro". */
  readonly regency: string;
  readonly province: string;
  readonly address: string;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** Place named before the date in letters. */
  readonly place: string;
  /** Names of the services surveyed, as set up; may be empty. */
  readonly services: readonly string[];
};

/**
 * Who signs, and by what right: the Camat (`self`), an acting one (`acting` = Pelaksana Tugas, `daily` =
 * Pelaksana Harian), or an official on the Camat's behalf (`onBehalf` = atas nama, with that official's own post).
 */
export type Signatory =
  | (Signer & { readonly mode: 'self' | 'acting' | 'daily' })
  | (Signer & { readonly mode: 'onBehalf'; readonly ownPost: string });

type Signer = {
  readonly name: string;
  /** Pangkat: "Pembina Tingkat I"; null when not given. */
  readonly rank: string | null;
  /** 18 digits, with or without spaces; null when not given. */
  readonly nip: string | null;
};

/** Who holds which post of the SOP. Without a name only the post is printed. */
export type SurveyTeamMember = { readonly role: Role; readonly name: string | null };
