import { formatList } from '../format/formatList';

/** Why a folder on the Camat's desk isn't taken for a decision; see `src/app/desk/lookAtDesk.ts`. */
export type DeskFinding =
  /** Others than the Camat and the owner could put things there. */
  | { readonly kind: 'tooOpen'; readonly folder: string; readonly who: readonly string[] }
  | { readonly kind: 'accessUnknown'; readonly folder: string }
  /** It was put there while others could have done it; the folder has been closed since. */
  | { readonly kind: 'putWhileOpen' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'elsewhere' }
  /** Single files were taken out of the period's folder. */
  | { readonly kind: 'partMoved'; readonly names: readonly string[] }
  /** A second folder of that name lies there; the one that was laid still waits. */
  | { readonly kind: 'twin'; readonly name: string; readonly folder: string }
  | { readonly kind: 'missing'; readonly document: 'report' | 'letter' }
  /** A signed form that someone other than the Camat put there. */
  | { readonly kind: 'notFromCamat'; readonly name: string; readonly by: string }
  /** Neither one of the verified files nor a signed form of one. */
  | { readonly kind: 'unknownFile'; readonly name: string }
  /** Signed or scanned, but not proven to be the same: a person compares. */
  | { readonly kind: 'compare'; readonly names: readonly string[] };

type Sentences = {
  readonly [K in DeskFinding['kind']]: (finding: Extract<DeskFinding, { readonly kind: K }>) => string;
};

const documents = { report: 'laporan', letter: 'surat pengantar' } as const;

const sentences: Sentences = {
  tooOpen: ({ folder, who }) =>
    `Folder ${folder} dapat diisi juga oleh ${formatList(who)}, sehingga isinya belum dianggap keputusan Camat. Batasi aksesnya untuk Camat saja.`,
  accessUnknown: ({ folder }) =>
    `Hak akses folder ${folder} tidak dapat dilihat, sehingga isinya belum dianggap keputusan Camat.`,
  putWhileOpen: () =>
    'Foldernya diletakkan ketika folder tujuan masih terbuka bagi orang lain, sehingga belum dianggap keputusan Camat. Camat memindahkannya kembali ke 1 Menunggu Pengesahan, lalu ke folder keputusannya.',
  gone: () => 'Foldernya dihapus. Pulihkan dari tempat sampah Drive, atau letakkan lagi di Meja Camat.',
  elsewhere: () => 'Foldernya berada di luar Meja Camat. Kembalikan ke 1 Menunggu Pengesahan.',
  partMoved: ({ names }) =>
    `Hanya sebagian berkas yang dipindahkan (${formatList(names)}). Yang dipindahkan adalah folder periodenya secara utuh.`,
  twin: ({ name, folder }) =>
    `Di ${folder} ada folder lain yang juga bernama ${name}; folder yang diletakkan Pelaksana masih di 1 Menunggu Pengesahan. Folder tiruan tidak dianggap keputusan. Camat memindahkan folder yang asli.`,
  missing: ({ document }) =>
    `Berkas ${documents[document]} yang sudah diverifikasi tidak ada di foldernya, atau isinya sudah berubah.`,
  notFromCamat: ({ name, by }) =>
    by === '?'
      ? `Berkas ${name} diletakkan oleh akun yang tidak dikenal, sehingga belum dianggap tanda tangan Camat.`
      : `Berkas ${name} diletakkan oleh ${by}, sehingga belum dianggap tanda tangan Camat.`,
  unknownFile: ({ name }) =>
    `Berkas ${name} bukan laporan atau surat pengantar yang sudah diverifikasi. Keluarkan dari folder itu, atau gantilah dengan berkas yang sesuai.`,
  compare: ({ names }) =>
    `${formatList(names)} bertanda tangan, tetapi kesamaan isinya belum terbukti. Cocokkan dengan naskah asli, lalu catat hasilnya.`,
};

/** "Meja Camat, Semester I Tahun 2021: …" */
export const deskFindingSentence = (period: string, finding: DeskFinding): string => {
  // Each sentence takes its own kind; the map is complete, which the compiler has checked above.
  const sentence = sentences[finding.kind] as (finding: DeskFinding) => string;
  return `Meja Camat, ${period}: ${sentence(finding)}`;
};
