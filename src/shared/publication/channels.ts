/** Where a result is made public; the national evaluation counts them. */
export const publicationChannels = {
  website: 'Situs web',
  social: 'Media sosial',
  sipp: 'SIPP Nasional',
  board: 'Papan pengumuman',
  other: 'Media lain',
} as const;

export type PublicationChannel = keyof typeof publicationChannels;

export const publicationWords = {
  folder: 'Publikasi',
  poster: 'Poster IKM A4 (PDF)',
  square: 'Gambar media sosial 1080 × 1080 (PNG)',
  story: 'Gambar cerita 1080 × 1920 (PNG)',
  caption: 'Keterangan gambar (teks)',
  table: 'Tabel untuk situs web (HTML)',
  citizens: 'Halaman untuk warga (HTML)',
} as const;

/** Names of the files of the pack, without their ending; `of` is office and period. */
export const publicationFileNames = {
  poster: (of: string): string => `Poster IKM ${of}`,
  square: (of: string): string => `IKM ${of} 1080x1080`,
  story: (of: string): string => `IKM ${of} cerita`,
  caption: (of: string): string => `Keterangan IKM ${of}`,
  table: (of: string): string => `Tabel IKM ${of}`,
  citizens: (of: string): string => `IKM ${of} untuk warga`,
} as const;
