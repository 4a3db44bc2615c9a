/** Names of the files beside the documents themselves. */
export const fileNames = {
  /** `mark`: the beginning of the snapshot's hash. */
  lockedData: (period: string, mark: string): string => `Data terkunci ${period} (${mark}).json`,
  /** Kept only while much data is being locked. */
  lockPiece: (period: string, no: number): string => `Bagian data ${period} ke-${no} (sementara).json`,
  screenshot: (period: string, mark: string, ending: string): string =>
    `Tangkapan layar E-SKM ${period} ${mark}.${ending}`,
  /** Evidence of a plan item, by the beginning of its hash. */
  evidence: (mark: string, ending: string): string => `Bukti ${mark}.${ending}`,
  /** A document whose making was broken off. */
  unfinished: (name: string): string => `${name} (tidak selesai)`,
  /** A file that gave its name to a newer one; `ending` with its dot. */
  replaced: (name: string, ending = ''): string => `${name} (digantikan)${ending}`,
} as const;

/** What is missing, as a refusal names it. */
export const missingNames = {
  lockedData: 'Data yang dikunci',
  draft: 'Draf laporan',
  reportPdf: 'PDF laporan',
  letterPdf: 'PDF surat pengantar',
  outgoing: 'Laporan atau Surat Pengantar',
} as const;

/** A table that somebody filled, as a refusal names it. */
export const tableNames = {
  file: (name: string): string => `Berkas ${name}`,
  tab: (name: string): string => `Tab ${name}`,
} as const;
