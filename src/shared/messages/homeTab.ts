import type { CivilDate } from '../../domain/calendar/civilDate';
import type { FlowStepView } from '../contract/homeCalls';
import { formatDateRange, formatDateWithDay } from '../format/formatDate';
import { formatInteger } from '../format/formatNumber';
import { officeName } from '../office/officeName';

/** A line of `Beranda`. */
export type HomeLine = readonly [label: string, text: string, more: string];

/** Answers of the period that is being collected, as last counted. */
export type HomeProgress = {
  readonly label: string;
  /** "1 Juli 2021 pukul 09.10 WIB" */
  readonly countedAt: string;
  readonly counted: number;
  readonly excluded: number;
  readonly target: number | null;
  readonly perSource: readonly { readonly label: string; readonly n: number }[];
  readonly perService: readonly { readonly label: string; readonly n: number }[];
};

/** What comes after the period in hand. */
export type NextPeriod = {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly lockBy: CivilDate;
  readonly sendBy: CivilDate;
};

export type HomeTab = {
  readonly kecamatan: string;
  readonly period: string;
  readonly flow: readonly FlowStepView[];
  readonly formUrl: string;
  readonly progress: HomeProgress | null;
  /** Answers wanted; null where the office hasn't said how many people it serves. */
  readonly target: number | null;
  readonly next: NextPeriod;
  /** Coming days off, the first ones first. */
  readonly daysOff: readonly CivilDate[];
};

const line = (label: string, text = '', more = ''): HomeLine => [label, text, more];

const gap = line('');

/** How headings begin: the tab's own looks go by it. */
export const homeHeadings = { answers: 'Jawaban ', calendar: 'Kalender ', next: 'Berikutnya: ' } as const;
const barLength = 20;

/** "██████████░░░░░░░░░░": reads the same in a cell, on a phone and on paper, and needs no formula. */
const bar = (n: number, of: number): string => {
  const full = of === 0 ? 0 : Math.min(barLength, Math.round((n / of) * barLength));
  return '█'.repeat(n > 0 ? Math.max(1, full) : 0).padEnd(barLength, '░');
};

/** Services beyond these are summed up. */
const mostServices = 8;

const shortened = (rows: HomeProgress['perService']): HomeProgress['perService'] => {
  if (rows.length <= mostServices) return rows;
  const rest = rows.slice(mostServices - 1);
  const n = rest.reduce((sum, row) => sum + row.n, 0);
  return [...rows.slice(0, mostServices - 1), { label: `${rest.length} layanan lain`, n }];
};

const progressLines = (progress: HomeProgress): readonly HomeLine[] => {
  const { counted, target, excluded } = progress;
  const share = (n: number): string =>
    counted === 0 ? '' : `${formatInteger(n)} (${Math.round((n * 100) / counted)}%)`;
  const part = ({ label, n }: HomeProgress['perService'][number]) =>
    line(`   ${label}`, bar(n, counted), share(n));
  const reached =
    target === null
      ? `${formatInteger(counted)} jawaban`
      : `${formatInteger(counted)} dari sasaran ${formatInteger(target)} (${Math.round((counted * 100) / target)}%)`;
  return [
    line(`${homeHeadings.answers}${progress.label}`),
    line('Dihitung', target === null ? '' : bar(counted, target), reached),
    ...progress.perSource.map(part),
    ...(progress.perService.length === 0 ? [] : [line('Per layanan')]),
    ...shortened(progress.perService).map(part),
    ...(excluded === 0 ? [] : [line('Tidak dihitung', formatInteger(excluded))]),
    line('', `Terakhir dihitung ${progress.countedAt}`),
    gap,
  ];
};

/** Before the guardian counted: how many are wanted, and who counts them. */
const uncounted = (period: string, target: number | null): readonly HomeLine[] => [
  line(`${homeHeadings.answers}${period}`),
  line(
    'Sasaran sampel',
    target === null ? 'Isi jumlah pengguna layanan di Lainnya' : `${formatInteger(target)} jawaban`,
    'Jawaban yang masuk dihitung oleh Penjaga.',
  ),
  gap,
];

/** Days off that anybody plans with. */
const mostDaysOff = 5;

/**
 * The tab `Beranda`, for whoever opens the workbook without the sidebar: where the period stands and whose turn it is,
 * how many answers there are against the target, and the calendar of the period, its steps on working days.
 */
export const homeTab = ({
  kecamatan,
  period,
  flow,
  formUrl,
  progress,
  target,
  next,
  daysOff,
}: HomeTab): readonly HomeLine[] => {
  const now = flow.find((step) => step.status !== 'done');
  return [
    line(`E-SKM ${officeName(kecamatan)}`),
    line('Periode', period),
    line('Sekarang', now === undefined ? 'Laporan sudah dikirim' : `Langkah ${now.step}: ${now.title}`),
    line('Giliran', now?.who ?? ''),
    line('Batas waktu', now?.dueText ?? ''),
    line(
      'Mulai bekerja',
      'Menu E-SKM, lalu Buka E-SKM',
      'Di ponsel: buka tab Alur SOP dan pilih di kolom jabatan Anda.',
    ),
    gap,
    ...(progress === null ? uncounted(period, target) : progressLines(progress)),
    line(`${homeHeadings.calendar}${period}`, 'Batas waktu', 'Keadaan'),
    ...flow.map((step) => line(`Langkah ${step.step}. ${step.title}`, step.dueText ?? '', step.statusText)),
    gap,
    line(`${homeHeadings.next}${next.label}`),
    line('Mengumpulkan jawaban', formatDateRange(next.from, next.to)),
    line('Data dikunci', `Paling lambat ${formatDateWithDay(next.lockBy)}`),
    line('Laporan dikirim', `Direncanakan ${formatDateWithDay(next.sendBy)}`),
    ...(daysOff.length === 0
      ? []
      : [line('Hari libur', daysOff.slice(0, mostDaysOff).map(formatDateWithDay).join('\n'))]),
    gap,
    line('Formulir survei', formUrl),
  ];
};
