import { letterhead, office, officials, people } from './cast';
import type { InputTable } from './inputTable';
import { approveInCell, openDesk } from './persons';
import type { Stage } from './stage';

/** One thing that somebody does; `step` is the SOP's, 0 before it begins. */
export type Act = {
  readonly step: number;
  readonly who: string;
  readonly what: string;
  run(stage: Stage, say: (line: string) => void): void;
};

const plan = (priorities: readonly { code: string; suggestions: readonly string[] }[]) =>
  priorities.map((p, at) => ({
    element: p.code,
    programme: p.suggestions[0] ?? 'Menyusun perbaikan layanan bersama petugas loket',
    quarters: at === 0 ? [3] : [3, 4],
    personInCharge: at === 0 ? 'Kasi Yanum' : 'Sekcam',
  }));

type Evaluation = { priorities: { code: string; name: string; suggestions: string[] }[] };

/** "a, b, dan c" */
const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} dan ${names.at(-1)}`;

const evaluate = (stage: Stage) => {
  const page = stage.page('kasiYanum');
  const { priorities } = page.rpc<Evaluation>('evaluation.load', { period: stage.period });
  page.rpc('evaluation.save', {
    period: stage.period,
    evaluation: `Mutu pelayanan dipertahankan, sedangkan unsur ${listed(priorities.map((p) => p.name))} menjadi prioritas perbaikan.`,
    decisions: [
      'Hasil survei diumumkan di papan informasi kecamatan.',
      'Survei berikutnya menyasar lebih banyak responden.',
    ],
    plan: plan(priorities),
  });
  page.rpc('evaluation.decide', page.at(stage.period));
};

const draft = (stage: Stage, say: (line: string) => void) => {
  const page = stage.page('pelaksana');
  page.make('draft.make', stage.period, say);
  page.rpc('draft.submit', page.at(stage.period));
};

const letter = (stage: Stage, number: string) => {
  const page = stage.page('pelaksana');
  const date = new Date(stage.runtime.state.clock.now).toISOString().slice(0, 10);
  page.rpc('letter.make', { ...page.at(stage.period), number, date, addressee: '', addresseePlace: '' });
  page.rpc('desk.place', page.at(stage.period));
};

/** The whole job, in order: setup, then the SOP's eight steps with a return at steps 3, 5 and 7. */
export const acts = (input: InputTable): readonly Act[] => [
  {
    step: 0,
    who: 'Pemilik',
    what: 'menyiapkan buku kerja kantor',
    run: ({ page }) => {
      page('owner').rpc('setup.run', office);
      page('owner').rpc('setup.officials', { officials });
      page('owner').rpc('setup.letterhead', letterhead);
    },
  },
  {
    step: 0,
    who: 'Pemilik',
    what: 'memasang Penjaga di buku kerja kedua',
    run: ({ guardianPage, workbook }) => {
      guardianPage().rpc('setup.guardian', {
        officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
      });
    },
  },
  {
    step: 1,
    who: 'Pelaksana',
    what: 'memasukkan data dari E-SKM dan mengunci data',
    run: ({ page, period }, say) => {
      const { added } = page('pelaksana').rpc<{ added: number }>('import.commit', input);
      say(`${added} jawaban dimasukkan`);
      const { counted } = page('pelaksana').rpc<{ counted: number }>('data.lock', {
        ...page('pelaksana').at(period),
        shortfallReason: 'Sebagian warga belum terbiasa mengisi survei daring.',
      });
      say(`${counted} jawaban dihitung untuk periode ini`);
    },
  },
  {
    step: 2,
    who: 'Pelaksana',
    what: 'menyusun draf laporan',
    run: (stage, say) => {
      stage.nextMorning();
      draft(stage, say);
    },
  },
  {
    step: 3,
    who: 'Kasi Yanum',
    what: 'mengembalikan draf untuk diperbaiki',
    run: (stage) => {
      stage.pass(180);
      const page = stage.page('kasiYanum');
      page.rpc('step.return', {
        ...page.at(stage.period),
        toStep: 2,
        note: 'Jelaskan cara pengumpulan data dengan lebih rinci.',
      });
    },
  },
  {
    step: 2,
    who: 'Pelaksana',
    what: 'memperbaiki draf (Revisi ke-2)',
    run: (stage, say) => {
      stage.pass(60);
      draft(stage, say);
    },
  },
  {
    step: 3,
    who: 'Kasi Yanum',
    what: 'menetapkan evaluasi dan rencana tindak lanjut',
    run: (stage) => {
      stage.nextMorning();
      evaluate(stage);
    },
  },
  {
    step: 4,
    who: 'Pelaksana',
    what: 'menyusun kembali laporan dan mengekspor PDF',
    run: (stage, say) => {
      stage.nextMorning();
      stage.page('pelaksana').make('report.finalise', stage.period, say);
    },
  },
  {
    step: 5,
    who: 'Kasi Yanum',
    what: 'memberi paraf di kolomnya pada tab Alur SOP',
    run: (stage) => {
      stage.nextMorning();
      approveInCell(stage, 'kasiYanum', 5, 'Paraf');
    },
  },
  {
    step: 5,
    who: 'Sekcam',
    what: 'mengembalikan laporan untuk diperbaiki',
    run: (stage) => {
      stage.pass(60);
      const page = stage.page('sekcam');
      page.rpc('step.return', {
        ...page.at(stage.period),
        toStep: 4,
        note: 'Periksa lagi penulisan nama jabatan pada rencana tindak lanjut.',
      });
    },
  },
  {
    step: 4,
    who: 'Pelaksana',
    what: 'menyusun kembali laporan (Revisi ke-3)',
    run: (stage, say) => {
      stage.pass(60);
      stage.page('pelaksana').make('report.finalise', stage.period, say);
    },
  },
  {
    step: 5,
    who: 'Kasi Yanum, Sekcam',
    what: 'memberi paraf, lalu memverifikasi',
    run: (stage) => {
      stage.nextMorning();
      approveInCell(stage, 'kasiYanum', 5, 'Paraf');
      const page = stage.page('sekcam');
      const { items } = page.rpc<{ items: { item: string }[] }>('report.checklist', { period: stage.period });
      const checklist = items.map(({ item }) => ({ item, checked: true }));
      page.rpc('report.verify', { ...page.at(stage.period), checklist });
    },
  },
  {
    step: 6,
    who: 'Pelaksana',
    what: 'membuat Surat Pengantar dan menaruhnya di Meja Camat',
    run: (stage) => {
      stage.nextMorning();
      letter(stage, '000.8.3.4/117/KEC-SKM/2021');
    },
  },
  {
    step: 7,
    who: 'Camat',
    what: 'memindahkan folder ke 3 Dikembalikan dari ponsel',
    run: (stage) => {
      stage.pass(120);
      openDesk(stage).moveTo('3 Dikembalikan', 'Nomor surat keliru; seharusnya 118.');
      stage.pass(30);
    },
  },
  {
    step: 6,
    who: 'Pelaksana',
    what: 'membuat Surat Pengantar yang benar',
    run: (stage) => {
      stage.nextMorning();
      letter(stage, '000.8.3.4/118/KEC-SKM/2021');
    },
  },
  {
    step: 7,
    who: 'Camat',
    what: 'memindahkan folder ke 2 Disahkan dari ponsel',
    run: (stage) => {
      stage.pass(120);
      openDesk(stage).moveTo('2 Disahkan');
      stage.pass(30);
    },
  },
  {
    step: 8,
    who: 'Pelaksana',
    what: `mengirim ke ${people.regency} dan mencatat nomor SRIKANDI`,
    run: (stage) => {
      stage.nextMorning();
      const page = stage.page('pelaksana');
      page.rpc('sending.email', { ...page.at(stage.period), to: people.regency });
      const date = new Date(stage.runtime.state.clock.now).toISOString().slice(0, 10);
      page.rpc('sending.record', {
        ...page.at(stage.period),
        channel: 'srikandi',
        date,
        proof: 'SRIKANDI 2021/07/0118',
      });
    },
  },
  { step: 8, who: 'Penjaga', what: 'mengarsipkan berkas periode', run: (stage) => stage.pass(60) },
];
