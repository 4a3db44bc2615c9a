import { office } from '../../../local/demo/cast';
import { kecamatanAnswers, madeUpAnswers, sekadauAnswers, tableOf } from './goldenAnswers';
import type { GoldenAnswer, GoldenPeriod } from './goldenPeriod';

type Given = Omit<GoldenPeriod, 'table' | 'paper'> & { readonly onPaper?: number };

/** The last `onPaper` answers of the period come on paper, all others in the imported file. */
function golden({ onPaper = 0, ...given }: Given): GoldenPeriod {
  const own = given.answers[given.period] ?? [];
  const earlier = Object.entries(given.answers).flatMap(([period, answers]) =>
    period === given.period ? [] : answers,
  );
  const split = own.length - onPaper;
  return { ...given, table: tableOf([...earlier, ...own.slice(0, split)]), paper: own.slice(split) };
}

const ordinary = {
  services: office.services,
  population: 300,
  target: 169,
  shortfallReason: '',
  previous: null,
  outcomes: [],
  complaints: [],
  photos: [],
  decisions: [],
  endsAs: 'report',
} as const;

/** Real answers of Sekadau, without dates and without profile: the office's first survey. */
const first = (): GoldenPeriod =>
  golden({
    ...ordinary,
    name: 'pertama',
    character: 'survei pertama, 49 jawaban tanpa data diri',
    period: '2019-S1',
    answers: { '2019-S1': sekadauAnswers('2019-06-30') },
    population: 55,
    target: 48,
    evaluation: 'Petugas belum memakai daftar periksa persyaratan.\nWaktu tunggu belum dicatat',
    programmes: {},
  });

const fallingServices = ['Kartu Keluarga (KK)', 'Surat Pindah', 'Dispensasi Nikah', 'Legalisasi'];

/** Made up: three semesters, each lower than the one before; waiting time is what went wrong. */
const falling = (): GoldenPeriod => {
  const semester = (period: string, count: number, seed: number, usual: readonly number[]) => {
    const from = period.endsWith('S1') ? `${period.slice(0, 4)}-01-02` : `${period.slice(0, 4)}-07-01`;
    const [a = 0, b = 0, c = 0, d = 0] = usual;
    return madeUpAnswers({
      count,
      seed,
      from,
      days: 178,
      usual: [a, b, c, d],
      unlike: { 3: [a + 2, b + 3, c, Math.max(1, d - 4)], 9: [a + 1, b + 1, c + 1, d] },
      services: fallingServices,
      remarks: ['', '', '', 'Antrean terlalu lama', 'Kursi tunggu kurang'],
    });
  };
  const own = semester('2025-S1', 126, 2025, [1, 4, 8, 6]);
  const torn = own.map(
    (answer, at): GoldenAnswer =>
      at < 4
        ? { ...answer, points: answer.points.map((point, nth) => (nth === 4 + at ? null : point)) }
        : answer,
  );
  return golden({
    ...ordinary,
    name: 'turun',
    character: 'turun dua kali berturut-turut, aduan, formulir kertas, rencana lama belum selesai',
    period: '2025-S1',
    answers: {
      '2024-S1': semester('2024-S1', 90, 20241, [0, 1, 8, 12]),
      '2024-S2': semester('2024-S2', 101, 20242, [0, 2, 9, 8]),
      '2025-S1': torn,
    },
    onPaper: 40,
    services: fallingServices,
    population: 420,
    target: 201,
    shortfallReason: 'kuesioner kertas di desa belum semuanya kembali',
    previous: '2024-S2',
    outcomes: [
      {
        subject: 'U3',
        programme: 'Menambah petugas loket pada hari Senin',
        personInCharge: 'Kasi Yanum',
        status: 'Selesai',
        date: '2025-03-12',
        note: 'Dua petugas ditambah',
        evidence: 'Surat tugas 12/2025',
      },
      {
        subject: 'U9',
        programme: 'Memperbaiki kursi dan penerangan ruang tunggu.',
        personInCharge: 'Sekcam',
        status: 'Sedang berjalan',
        date: '2025-05-20',
        note: 'Menunggu anggaran perubahan',
        evidence: '',
      },
      {
        subject: 'Aduan dan Saran',
        programme: 'Memasang nomor pengaduan di loket',
        personInCharge: 'Kasi Yanum',
        status: 'Belum',
        date: '',
        note: 'Anggaran tidak tersedia',
        evidence: '',
      },
    ],
    complaints: [
      {
        channel: 'counter',
        date: '2025-02-03',
        text: 'Antrean lama pada hari Senin.',
        element: 'U3',
        status: 'done',
        doneOn: '2025-02-10',
        answer: 'Loket kedua dibuka',
      },
      {
        channel: 'whatsapp',
        date: '2025-04-15',
        text: 'Nomor antrean tidak jelas',
        element: 'U2',
        status: 'underway',
        doneOn: '',
        answer: '',
      },
      {
        channel: 'whatsapp',
        date: '2025-05-19',
        text: 'Kursi tunggu kurang',
        element: 'U9',
        status: 'notDone',
        doneOn: '',
        answer: '',
      },
    ],
    photos: ['01 Pengisian kuesioner di loket', '02 Rapat evaluasi'],
    evaluation:
      'Waktu penyelesaian bertambah karena penanda tangan sering berada di luar kantor.\nJumlah petugas loket tidak sebanding dengan jumlah pemohon.',
    decisions: ['Sekretaris Kecamatan menandatangani surat apabila Camat berhalangan'],
    programmes: { 'Aduan dan Saran': 'Menyediakan nomor antrean dengan pengeras suara' },
  });
};

/** Made up: every answer is 3, as in the semester before. */
const equal = (): GoldenPeriod => {
  const same = (count: number, from: string): readonly GoldenAnswer[] =>
    madeUpAnswers({
      count,
      seed: count,
      from,
      days: 170,
      usual: [0, 0, 1, 0],
      unlike: {},
      services: ['Kartu Keluarga (KK)', 'Surat Pindah'],
      remarks: [''],
    });
  return golden({
    ...ordinary,
    name: 'sama',
    character: 'semua unsur sama, nilai tidak berubah',
    period: '2025-S2',
    answers: { '2025-S1': same(24, '2025-01-05'), '2025-S2': same(24, '2025-07-05') },
    population: 25,
    target: 24,
    evaluation: 'Mutu pelayanan dipertahankan.',
    programmes: { 'Aduan dan Saran': 'Menyediakan kotak saran di ruang tunggu' },
  });
};

/** Real: the kecamatan's three answers of Semester I 2020. */
const tiny = (): GoldenPeriod =>
  golden({
    ...ordinary,
    name: 'kecil',
    character: 'tiga responden',
    period: '2020-S1',
    answers: { '2020-S1': kecamatanAnswers('2020-S1') },
    shortfallReason: 'Pelayanan tatap muka dibatasi selama pandemi.',
    evaluation: 'Survei berikutnya dibuka lebih lama.',
    programmes: {},
  });

const manyServices = [
  ...['Kartu Keluarga (KK)', 'Kartu Tanda Penduduk (KTP)', 'Surat Pindah', 'Surat Keterangan Tidak Mampu'],
  ...['Dispensasi Nikah', 'Legalisasi', 'Izin Keramaian', 'Surat Keterangan Usaha', 'Rekomendasi Penelitian'],
  ...['Surat Keterangan Ahli Waris', 'Akta Kelahiran', 'Akta Kematian', 'Kartu Identitas Anak'],
  'Surat Keterangan Domisili',
];

/** Made up: 1 200 answers about fourteen services, two earlier semesters almost as large. */
const large = (): GoldenPeriod => {
  const semester = (count: number, seed: number, from: string, fours: number) =>
    madeUpAnswers({
      count,
      seed,
      from,
      days: 180,
      usual: [0, 1, 8, fours],
      unlike: { 8: [1, 3, 8, fours - 3], 7: [0, 0, 5, fours] },
      services: manyServices,
      remarks: ['', '', '', '', '', '', '', 'Pelayanan ramah', 'Toilet pengunjung rusak'],
    });
  return golden({
    ...ordinary,
    name: 'besar',
    character: '1.200 responden, empat belas layanan, lampiran terpisah',
    period: '2026-S1',
    answers: {
      '2025-S1': semester(820, 1, '2025-01-02', 6),
      '2025-S2': semester(910, 2, '2025-07-01', 8),
      '2026-S1': semester(1200, 3, '2026-01-02', 9),
    },
    services: manyServices,
    population: 23_857,
    target: 379,
    previous: '2025-S2',
    outcomes: [
      {
        subject: 'U8',
        programme: 'Menunjuk petugas pengelola pengaduan',
        personInCharge: 'Kasi Yanum',
        status: 'Selesai',
        date: '2026-02-02',
        note: '',
        evidence: 'Keputusan Camat Nomor 8 Tahun 2026',
      },
    ],
    complaints: [
      {
        channel: 'lapor',
        date: '2026-03-09',
        text: 'Pengaduan melalui WhatsApp tidak dijawab',
        element: 'U8',
        status: 'done',
        doneOn: '2026-03-11',
        answer: 'Dijawab',
      },
    ],
    photos: ['Ruang tunggu', 'Loket pelayanan', 'Bilik kuesioner'],
    evaluation:
      'Ruang tunggu tidak menampung pengunjung pada jam sibuk.\nToilet pengunjung rusak sejak Maret',
    decisions: ['Jam pelayanan pagi dimulai pukul 07.30', 'Hasil survei diumumkan di papan informasi.'],
    programmes: {},
  });
};

/** Real: Semester I 2021, its draft sent back at step 3 and made again. */
const returned = (): GoldenPeriod =>
  golden({
    ...ordinary,
    name: 'dikembalikan',
    character: 'draf yang dikembalikan, Revisi ke-2',
    period: '2021-S1',
    answers: {
      '2020-S1': kecamatanAnswers('2020-S1'),
      '2020-S2': kecamatanAnswers('2020-S2'),
      '2021-S1': kecamatanAnswers('2021-S1'),
    },
    shortfallReason: 'Sebagian warga belum terbiasa mengisi survei daring.',
    evaluation: '',
    programmes: {},
    endsAs: 'returnedDraft',
  });

/** Six periods of different character; three hold real answers, three are made up with a fixed seed. */
export const goldenPeriods: readonly (() => GoldenPeriod)[] = [first, falling, equal, tiny, large, returned];
