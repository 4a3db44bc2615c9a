import type { Instant } from '../../domain/calendar/civilDate';
import { localTime, type Zone } from '../../domain/deadline/instant';
import type { CellRef, EventRef, IntegrityFinding } from '../../domain/log/finding';
import { parsePeriod } from '../../domain/period/period';
import { formatDate } from '../format/formatDate';
import { periodLabel } from '../format/periodLabel';
import { actionWords } from '../sop/actionWords';
import { roleTitle } from '../sop/roleTitles';

type Sentence<K> = (finding: Extract<IntegrityFinding, { readonly kind: K }>, zone: Zone) => string;
type Sentences = { readonly [K in IntegrityFinding['kind']]: Sentence<K> };

const periodNamed = (id: string): string => {
  const period = parsePeriod(id);
  return period.ok ? periodLabel(period.value) : `periode ${id}`;
};

const eventNamed = ({ no, period, step, role, action }: EventRef): string =>
  `Catatan No ${no} di Riwayat ("${actionWords[action].done}", langkah ${step}, ${roleTitle(role)}, ${periodNamed(period)})`;

const cellNamed = ({ period, step, role }: CellRef): string =>
  `Kolom ${roleTitle(role)} pada langkah ${step} ${periodNamed(period)}`;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const moment = (instant: Instant, zone: Zone): string => {
  const { date, hour, minute } = localTime(instant, zone);
  return `${formatDate(date)} pukul ${twoDigits(hour)}.${twoDigits(minute)} ${zone}`;
};

const restore = 'Pulihkan dari riwayat versi buku kerja, lalu periksa siapa yang mengubahnya.';
const ignored = 'Catatan itu tidak dihitung.';

const sentences: Sentences = {
  foreignRow: ({ row }) =>
    `Baris ${row} di Riwayat bukan catatan E-SKM. Baris itu tidak dihitung. Hapus setelah diperiksa siapa yang menulisnya.`,
  rowChanged: ({ row, no }) =>
    `Catatan No ${no} (baris ${row}) di Riwayat diubah setelah ditulis. ${ignored} ${restore}`,
  rowsDeleted: ({ from, to }) =>
    from === to
      ? `Catatan No ${from} hilang dari Riwayat. ${restore}`
      : `Catatan No ${from} sampai ${to} hilang dari Riwayat. ${restore}`,
  rowsReordered: ({ row, no }) =>
    `Catatan No ${no} (baris ${row}) di Riwayat tidak lagi di tempatnya. Urutkan kembali menurut No.`,
  numberTwice: ({ row, no }) =>
    `Catatan No ${no} ada dua kali di Riwayat; yang kedua di baris ${row}. Periksa siapa yang menambahkannya.`,
  linkBroken: ({ row, no }) =>
    `Catatan No ${no} (baris ${row}) tidak menyambung dengan catatan sebelumnya. Riwayat pernah ditulis ulang. ${restore}`,
  endMissing: ({ lastNo, found }) =>
    `Riwayat seharusnya sampai No ${lastNo}, tetapi berhenti di No ${found}. ${restore}`,
  outOfTurn: ({ event }) =>
    `${eventNamed(event)} tidak sesuai urutan SOP. ${ignored} Periksa siapa yang menulisnya.`,
  notInOffice: ({ event, email }) =>
    `${eventNamed(event)} ditulis oleh ${email === '' ? 'akun tanpa nama' : email}, yang saat itu tidak menjabat ${roleTitle(event.role)}. ${ignored}`,
  timeRunsBack: ({ event, at }, zone) =>
    `${eventNamed(event)} bertanggal ${moment(at, zone)}, lebih awal daripada catatan sebelumnya.`,
  eventWithoutCell: ({ event }) =>
    `${eventNamed(event)} tidak didukung kode di kolom ${roleTitle(event.role)}. ${ignored} Bila benar, ${roleTitle(event.role)} mengulanginya; bila tidak, periksa siapa yang menulisnya.`,
  codeWithoutEvent: ({ cell }) =>
    `${cellNamed(cell)} berisi kode yang tidak ada di Riwayat. Kode itu tidak dihitung. Periksa siapa yang mengisinya, dan apakah ada catatan yang hilang.`,
  codeOfAnotherCell: ({ cell, event }) =>
    `${cellNamed(cell)} berisi kode milik catatan lain, yaitu No ${event.no} (langkah ${event.step}, ${roleTitle(event.role)}, ${periodNamed(event.period)}). Kode itu tidak dihitung.`,
  missingFromLog: ({ no, bookedAt }, zone) =>
    `Catatan No ${no} dibukukan Penjaga pada ${moment(bookedAt, zone)}, tetapi hilang dari Riwayat. ${restore}`,
  differsFromMirror: ({ no, bookedAt }, zone) =>
    `Catatan No ${no} berbeda dengan yang dibukukan Penjaga pada ${moment(bookedAt, zone)}. ${restore}`,
  backdated: ({ event, at, bookedAt }, zone) =>
    `${eventNamed(event)} mengaku dibuat ${moment(at, zone)}, tetapi baru ada setelah itu; Penjaga membukukannya ${moment(bookedAt, zone)}.`,
  postdated: ({ event, at, bookedAt }, zone) =>
    `${eventNamed(event)} bertanggal ${moment(at, zone)}, padahal sudah dibukukan Penjaga pada ${moment(bookedAt, zone)}.`,
};

/** One finding in plain words: what was found, what it means, what to do. Times in the office's zone. */
export const integrityFindingSentence = (finding: IntegrityFinding, zone: Zone): string => {
  const sentence = sentences[finding.kind] as (finding: IntegrityFinding, zone: Zone) => string;
  return sentence(finding, zone);
};
