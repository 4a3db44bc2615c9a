import type { ReportFacts } from '../../../../src/domain/report/reportFacts';
import { type Answer, standardElements } from '../../../../src/domain/survey/element';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { factsOf, indexOf } from './factsOf';
import { earlierResult, kecamatanFacts, kecamatanResponses, periodNamed } from './kecamatanFacts';

/** One response from nine digits in the official order of the elements: "343434343". */
export function responseOf(digits: string, at = 0, profile: SurveyResponse['profile'] = {}): SurveyResponse {
  const entries = standardElements.map((code, nth) => [code, [Number(digits[nth]) as Answer]]);
  return { id: `t:${at}`, source: 'form', row: at + 2, profile, answers: Object.fromEntries(entries) };
}

/** `count` responses whose answers lean to 3 and 4 except in one element; the same seed, the same answers. */
export function manyResponses(
  count: number,
  weak: number,
  services: readonly string[],
): readonly SurveyResponse[] {
  let seed = 20260101;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  return Array.from({ length: count }, (_, at) => {
    const digits = Array.from({ length: 9 }, (_, nth) =>
      nth === weak ? 1 + next(3) : 2 + Math.min(2, next(4)),
    );
    const service = services[next(services.length)];
    const sex = next(2) === 0 ? 'L' : 'P';
    return responseOf(digits.join(''), at, {
      sex,
      age: 17 + next(50),
      ...(service === undefined ? {} : { service }),
    });
  });
}

const decided = (plan: NonNullable<ReportFacts['decision']>['plan']): ReportFacts['decision'] => ({
  decidedOn: '2026-01-06',
  evaluation: ['Petugas belum memakai daftar periksa persyaratan'],
  decisions: [],
  plan,
});

function firstEver(): ReportFacts {
  const facts = factsOf(periodNamed('2026-S1'), manyResponses(60, 5, ['Kartu Keluarga', 'Surat Pindah']), {
    decision: decided([
      { subject: 'U6', programme: 'Pelatihan petugas', quarters: [3], personInCharge: 'Kasi Pelayanan Umum' },
    ]),
  });
  const collection = {
    ...facts.collection,
    population: 67,
    target: { method: 'formula' as const, size: 58 },
  };
  return { ...facts, collection, reportDate: '2026-07-03' };
}

function falling(): ReportFacts {
  const now = periodNamed('2025-S2');
  const responses = manyResponses(120, 2, ['KTP', 'KK', 'Surat Pindah', 'Dispensasi Nikah']);
  const past = (id: string, ikm: number, counted: number) =>
    ({ period: periodNamed(id), ikm, counted, grade: 'A', elements: [] }) as const;
  const { elements } = indexOf(responses);
  const before = {
    ...past('2025-S1', 90.12, 120),
    elements: elements.map(({ code, nrr }) => ({ code, nrr: Math.min(4, nrr + 0.5) })),
  };
  const facts = factsOf(now, responses, {
    reportDate: '2026-01-09',
    signatory: {
      mode: 'acting',
      name: 'Ahmad Fauzi, S.IP., M.Si.',
      rank: 'Pembina',
      nip: '197505052000031005',
    },
    trend: [past('2024-S1', 94.5, 90), past('2024-S2', 92.4, 101), before],
    complaints: {
      remarks: 9,
      reasons: [],
      items: [
        { channel: 'counter', summary: 'Antrean lama pada hari Senin', element: 'U3', status: 'done' },
        { channel: 'whatsapp', summary: 'Nomor antrean tidak jelas.', element: 'U2', status: 'underway' },
        { channel: 'whatsapp', summary: 'Kursi tunggu kurang', element: null, status: 'notDone' },
      ],
    },
    decision: decided([
      { subject: 'U3', programme: 'Penambahan loket', quarters: [1], personInCharge: 'Sekretaris Kecamatan' },
      {
        subject: 'U2',
        programme: 'Papan alur pelayanan',
        quarters: [1, 2],
        personInCharge: 'Kasi Pelayanan Umum',
      },
      {
        subject: 'complaints',
        programme: 'Nomor antrean elektronik',
        quarters: [2],
        personInCharge: 'Sekcam',
      },
    ]),
    previousPlan: {
      period: periodNamed('2025-S1'),
      items: [
        outcome('done', '2025-09-12', 'Papan dipasang di ruang tunggu', 'foto 3'),
        outcome('underway', '2025-11-02', 'Menunggu anggaran perubahan', ''),
        outcome('notDone', null, 'Anggaran tidak tersedia', ''),
      ],
    },
  });
  const excluded = [
    { kind: 'incomplete' as const, n: 4 },
    { kind: 'byOffice' as const, reason: 'isian ganda.', n: 2 },
  ];
  const sources = [
    { source: 'form' as const, n: 80 },
    { source: 'paper' as const, n: 40 },
  ];
  return {
    ...facts,
    collection: { ...facts.collection, excluded, sources, official: 'website', filter: [] },
  };
}

function outcome(
  status: 'done' | 'underway' | 'notDone',
  date: '2025-09-12' | '2025-11-02' | null,
  note: string,
  evidence: string,
) {
  const item = {
    subject: 'U2',
    programme: `Kegiatan ${status}`,
    quarters: [3],
    personInCharge: 'kasi pelayanan umum',
  } as const;
  return { ...item, status, date, note, evidence };
}

function allEqual(): ReportFacts {
  const responses = Array.from({ length: 12 }, (_, at) =>
    responseOf('333333333', at, { sex: at % 2 ? 'L' : 'P' }),
  );
  const trend = [earlierResult(periodNamed('2025-S1'), responses)];
  return factsOf(periodNamed('2025-S2'), responses, {
    trend,
    reportDate: '2026-01-08',
    decision: decided([]),
  });
}

function tiny(): ReportFacts {
  const facts = factsOf(periodNamed('2026-T2'), [responseOf('443434432')], {
    reportDate: '2026-07-02',
    schedule: { preparation: null, collection: null, processing: null, reporting: null },
    team: [
      { role: 'pelaksana', name: null },
      { role: 'kasiYanum', name: null },
      { role: 'sekcam', name: null },
      { role: 'camat', name: null },
    ],
    decision: decided([
      { subject: 'U9', programme: 'Perbaikan ruang tunggu', quarters: [3, 4], personInCharge: 'Sekcam' },
    ]),
  });
  return facts;
}

function large(): ReportFacts {
  const services = Array.from(
    { length: 14 },
    (_, at) => `Layanan Administrasi ${String.fromCharCode(65 + at)}`,
  );
  const responses = manyResponses(1200, 8, services);
  const trend = ['2023', '2024'].map((id, at) => ({
    ...earlierResult(periodNamed(id), manyResponses(900 + at, 8, services)),
    elements: [],
  }));
  const facts = factsOf(periodNamed('2025'), responses, {
    trend,
    reportDate: '2026-01-12',
    decision: {
      decidedOn: '2026-01-07',
      evaluation: [
        'Ruang tunggu tidak menampung pengunjung pada jam sibuk.',
        'Toilet pengunjung rusak sejak Agustus',
      ],
      decisions: ['Jam pelayanan pagi dimulai pukul 07.30', 'Hasil survei diumumkan di papan informasi.'],
      plan: [
        { subject: 'U9', programme: 'Perluasan ruang tunggu', quarters: [2, 3], personInCharge: 'Sekcam' },
      ],
    },
    signatory: {
      mode: 'onBehalf',
      name: 'Ahmad Fauzi',
      rank: null,
      nip: null,
      ownPost: 'Sekretaris Kecamatan',
    },
  });
  return {
    ...facts,
    collection: { ...facts.collection, population: 23857, target: { method: 'table', size: 378 } },
  };
}

function returnedDraft(): ReportFacts {
  const schedule = {
    preparation: { from: '2020-12-14', to: '2020-12-18', workingDays: 5 },
    collection: { from: '2021-01-01', to: '2021-06-30', workingDays: 122 },
    processing: { from: '2021-07-01', to: null, workingDays: null },
    reporting: null,
  } as const;
  return kecamatanFacts({ stage: 'draft', revision: 2, decision: null, reportDate: null, schedule });
}

/** Periods of different character, each a report that an office could have. */
export const factSets: Readonly<Record<string, () => ReportFacts>> = {
  'the kecamatan of 2021-S1': kecamatanFacts,
  'a first survey': firstEver,
  'a falling index': falling,
  'all elements equal': allEqual,
  'a single respondent': tiny,
  'many services and respondents': large,
  'a draft that was returned': returnedDraft,
  'two with ties at the lowest': () =>
    factsOf(periodNamed('2021-S2'), kecamatanResponses('2020-S1').slice(0, 2), { decision: decided([]) }),
};
