import type { LetterFacts, LetterItem } from '../../domain/report/letterFacts';
import { formatDate } from '../format/formatDate';
import { formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import { spellNumber } from '../format/spellNumber';
import { officeName } from '../office/officeName';
import type { PictureBytes } from '../report/indexTexts';
import { addressLines, postLines, rankLines } from '../report/officeNames';
import { oneLine, phrase } from '../report/wording';
import type { MergeData, MergeRow } from '../templates/mergeData';

/** Room for what is written by hand or by SRIKANDI. */
const dots = '……………………………';

/** The cover letter in words: what its template (`templates/letter/letterTemplate.ts`) is filled with. */
export function letterMergeData(facts: LetterFacts, logo: PictureBytes | null): MergeData {
  const { office, signatory } = facts;
  const name = officeName(office.kecamatan);
  return {
    fields: {
      pemerintah_daerah_kapital: `PEMERINTAH ${oneLine(office.regency).toUpperCase()}`,
      nama_kecamatan: name,
      nama_kecamatan_kapital: name.toUpperCase(),
      periode: periodLabel(facts.period),
      tempat: oneLine(office.place),
      tanggal_surat: facts.date === null ? dots : formatDate(facts.date),
      nomor_surat: facts.number === null ? dots : oneLine(facts.number),
      tempat_tujuan: phrase(oneLine(facts.addresseePlace)).replace(/^di\s+/i, ''),
      nama_penanda_tangan: oneLine(signatory.name),
    },
    rows: { kiriman: facts.items.map((item, at) => itemRow(item, at, facts)) },
    paragraphs: {
      alamat_kop: addressLines(office),
      tujuan: addresseeLines(facts.addressee),
      jabatan_penanda_tangan: postLines(signatory, office),
      pangkat_penanda_tangan: rankLines(signatory),
      tembusan: facts.copiesTo.map((one, at) => `${at + 1}. ${phrase(oneLine(one))}`),
    },
    pictures: logo === null ? {} : { logo: { ...logo, alt: `Lambang ${oneLine(office.regency)}` } },
    sections: {
      logo: logo !== null,
      tanpa_logo: logo === null,
      tanda_terima: facts.receipt,
      tanpa_tanda_terima: !facts.receipt,
      tembusan: facts.copiesTo.length > 0,
    },
  };
}

/** "Yth. Wali Kota Metro", and a line of its own for "c.q. …". */
function addresseeLines(addressee: string): readonly string[] {
  const lines = addressee
    .replace(/^\s*yth\.?\s*/i, '')
    .split(/\n|,?\s+(?=c\.\s?q\.)/i)
    .map((line) => phrase(oneLine(line)))
    .filter(Boolean);
  return lines.map((line, at) => (at === 0 ? `Yth. ${line}` : line));
}

function itemRow({ kind, copies }: LetterItem, at: number, facts: LetterFacts): MergeRow {
  return {
    no: `${at + 1}.`,
    jenis: itemName(kind, facts),
    banyaknya: `${formatInteger(copies)} (${spellNumber(copies)}) berkas`,
    keterangan: at === 0 ? remark(facts) : 'Sama dengan di atas.',
  };
}

function itemName(kind: LetterItem['kind'], { office, period, correction }: LetterFacts): string {
  const of = `Survei Kepuasan Masyarakat (SKM) ${officeName(office.kecamatan)} ${periodLabel(period)}`;
  if (kind === 'dataAnnex') return `Lampiran data hasil ${of}`;
  return correction > 0
    ? `Laporan Perbaikan ke-${correction} atas Laporan Hasil ${of}`
    : `Laporan Hasil ${of}`;
}

function remark({ request }: LetterFacts): string {
  if (request === null) return 'Disampaikan dengan hormat untuk menjadi maklum.';
  const letter = `${phrase(oneLine(request.from))} Nomor ${oneLine(request.number)} tanggal ${formatDate(request.date)}`;
  return `Menindaklanjuti surat ${letter}, disampaikan dengan hormat untuk diproses sebagaimana mestinya.`;
}
