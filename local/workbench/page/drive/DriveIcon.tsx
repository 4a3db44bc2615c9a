import type { DriveKind } from '../../contract/drive';

/** Shape and colour of a kind of file; the word beside it says the same. */
const looks: Readonly<Record<DriveKind, { readonly color: string; readonly sign: string }>> = {
  folder: { color: '#5f6b76', sign: '' },
  document: { color: '#1a5fb4', sign: 'D' },
  workbook: { color: '#0b6e4f', sign: 'S' },
  form: { color: '#6b3fa0', sign: 'F' },
  pdf: { color: '#b42318', sign: 'PDF' },
  image: { color: '#9a5b00', sign: 'IMG' },
  text: { color: '#52606d', sign: 'TXT' },
  other: { color: '#52606d', sign: '' },
};

export const kindNames: Readonly<Record<DriveKind, string>> = {
  folder: 'Folder',
  document: 'Dokumen',
  workbook: 'Buku kerja',
  form: 'Formulir',
  pdf: 'PDF',
  image: 'Gambar',
  text: 'Teks',
  other: 'Berkas lain',
};

export const DriveIcon = ({ kind }: { readonly kind: DriveKind }) => {
  const { color, sign } = looks[kind];
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {kind === 'folder' ? (
        <path
          fill={color}
          d="M3 6.5A1.5 1.5 0 0 1 4.5 5H9l2 2.2h8.5A1.5 1.5 0 0 1 21 8.7V18a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z"
        />
      ) : (
        <>
          <path
            fill={color}
            d="M6 2.5h8.5L20 8v12a1.5 1.5 0 0 1-1.5 1.5h-12.5A1.5 1.5 0 0 1 4.5 20V4A1.5 1.5 0 0 1 6 2.5z"
          />
          <text
            x="12.2"
            y="17"
            text-anchor="middle"
            font-size={sign.length > 1 ? 6.5 : 10}
            font-weight="700"
            fill="#fff"
          >
            {sign}
          </text>
        </>
      )}
    </svg>
  );
};
