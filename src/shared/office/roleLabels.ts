/** The posts of the SOP as its own table heads its columns. */
export const roleLabels = {
  pelaksana: 'Pelaksana',
  kasiYanum: 'Kasi Yanum',
  sekcam: 'Sekcam',
  camat: 'Camat',
} as const;

/** How a post is held; a holder has no mark. */
export const deputyLabels = { plt: 'Plt.', plh: 'Plh.', an: 'a.n.' } as const;

/** The posts as they stand under a signature. */
export const fullPosts = {
  pelaksana: 'Pelaksana',
  kasiYanum: 'Kepala Seksi Pelayanan Umum',
  sekcam: 'Sekretaris Kecamatan',
  camat: 'Camat',
} as const;
