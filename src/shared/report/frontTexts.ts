import { formatDate } from '../format/formatDate';
import { periodDates } from '../format/periodLabel';
import { officeName } from '../office/officeName';
import { postLines, provinceName, rankLines } from './officeNames';
import type { ReportContext, ReportPart } from './reportContext';
import { joinList, oneLine, phrase } from './wording';

/** How many services the introduction names. */
const namedServices = 5;

/** Cover, header, kata pengantar, BAB I, signature: names, dates and titles. */
export function frontTexts({ facts, office, period }: ReportContext): ReportPart {
  const draft = facts.stage === 'draft';
  const { signatory } = facts;
  return {
    fields: {
      judul_sampul: draft ? 'DRAF LAPORAN HASIL' : 'LAPORAN HASIL',
      naskah: draft ? 'draf laporan' : 'laporan',
      nama_kecamatan: office,
      nama_kecamatan_kapital: office.toUpperCase(),
      nama_daerah: oneLine(facts.office.regency),
      nama_daerah_kapital: oneLine(facts.office.regency).toUpperCase(),
      nama_provinsi_kapital: provinceName(facts.office).toUpperCase(),
      periode: period,
      periode_kapital: period.toUpperCase(),
      tanggal_periode: periodDates(facts.period),
      tahun_laporan: String(facts.period.year),
      tempat: oneLine(facts.office.place),
      tanggal_laporan: reportDate(facts.reportDate, facts.period.year),
      nama_penanda_tangan: oneLine(signatory.name),
    },
    paragraphs: {
      keterangan_sampul: editionLines(facts),
      layanan_kecamatan: [servicesSentence(facts.office.services, officeName(facts.office.kecamatan))],
      jabatan_penanda_tangan: postLines(signatory, facts.office),
      pangkat_penanda_tangan: rankLines(signatory),
    },
    sections: { draf: draft },
  };
}

/** A draft leaves room for the day and month, as drafts on paper do. */
function reportDate(date: ReportContext['facts']['reportDate'], year: number): string {
  return date === null ? `…………………… ${year}` : formatDate(date);
}

function editionLines({ stage, revision, correction }: ReportContext['facts']): readonly string[] {
  return [
    ...(correction > 0 ? [`Laporan Perbaikan ke-${correction}`] : []),
    ...(stage === 'draft' ? [revision > 1 ? `Revisi ke-${revision}` : 'Draf pertama'] : []),
  ];
}

function servicesSentence(services: readonly string[], office: string): string {
  const named = services.slice(0, namedServices).map((service) => phrase(oneLine(service)));
  if (named.length === 0)
    return `${office} menyelenggarakan pelayanan yang langsung digunakan oleh masyarakat.`;
  return `Pelayanan yang diselenggarakan ${office} antara lain ${joinList(named)}.`;
}
