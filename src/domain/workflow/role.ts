/** The four posts of the SOP: Pelaksana, Kepala Seksi Pelayanan Umum, Sekretaris Kecamatan, Camat. */
export type Role = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';

/** In the order of the SOP's columns. */
export const roles = ['pelaksana', 'kasiYanum', 'sekcam', 'camat'] as const satisfies readonly Role[];

/** Who an event may be by: a post, or the guardian (the owner's second workbook) for what needs no post. */
export type Performer = Role | 'guardian';

/** Pelaksana Tugas (the post is vacant) or Pelaksana Harian (its holder is away). */
export type Deputy = 'plt' | 'plh';

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
