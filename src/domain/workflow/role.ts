/** The four posts of the SOP: Pelaksana, Kepala Seksi Pelayanan Umum, Sekretaris Kecamatan, Camat. */
export type Role = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';

/** In the order of the SOP's columns. */
export const roles = ['pelaksana', 'kasiYanum', 'sekcam', 'camat'] as const satisfies readonly Role[];

/** Who an event may be by: a post, or the guardian (the owner's second workbook) for what needs no post. */
export type Performer = Role | 'guardian';

/**
 * Pelaksana Tugas (the post is vacant), Pelaksana Harian (its holder is away), or atas nama: an official who signs on
 * the holder's behalf by mandate, under a post of their own.
 */
export type Deputy = 'plt' | 'plh' | 'an';

const deputies = ['plt', 'plh', 'an'] as const satisfies readonly Deputy[];

export const isDeputy = (text: string): text is Deputy => deputies.some((one) => one === text);

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
