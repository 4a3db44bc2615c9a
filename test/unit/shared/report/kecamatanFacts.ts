import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { type Period, parsePeriod } from '../../../../src/domain/period/period';
import type { EarlierResult, ReportFacts } from '../../../../src/domain/report/reportFacts';
import { readTable } from '../../../../src/domain/survey/readTable';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';
import { factsOf, indexOf } from './factsOf';

const file = join(__dirname, '../../../data/responses/kecamatan-2020-2021.csv');

export function periodNamed(id: string): Period {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(id);
  return period.value;
}

/** The real answers of a kecamatan in one semester (test/data), read in the questionnaire's order. */
export function kecamatanResponses(id: string): readonly SurveyResponse[] {
  const rows = parse<string[]>(readFileSync(file, 'utf8').trim()).data;
  const table = readTable(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    { vocabulary: surveyVocabulary, order: 'questionnaire', period: periodNamed(id) },
  );
  if (!table.ok) throw new Error(table.problem.kind);
  return table.value.responses;
}

export function earlierResult(period: Period, responses: readonly SurveyResponse[]): EarlierResult {
  const { counted, ikm, grade, elements } = indexOf(responses);
  return { period, counted, ikm, grade, elements: elements.map(({ code, nrr }) => ({ code, nrr })) };
}

/** Semester I 2021 with its two earlier semesters, decided and final: the demonstration's report. */
export function kecamatanFacts(changed: Partial<ReportFacts> = {}): ReportFacts {
  const trend = ['2020-S1', '2020-S2'].map((id) => earlierResult(periodNamed(id), kecamatanResponses(id)));
  const responses = kecamatanResponses('2021-S1');
  const facts = factsOf(periodNamed('2021-S1'), responses, { trend });
  return {
    ...facts,
    collection: {
      ...facts.collection,
      population: 45,
      target: { method: 'table', size: 40 },
      shortfallReason: 'kunjungan ke kantor berkurang selama pembatasan kegiatan masyarakat',
      sources: [{ source: 'import', n: responses.length }],
    },
    decision: {
      decidedOn: '2021-07-02',
      evaluation: [
        'Nilai kompetensi pelaksana terendah karena petugas loket yang baru belum dilatih untuk semua jenis layanan',
      ],
      decisions: ['Jadwal petugas loket ditambah pada hari Senin dan Selasa'],
      plan: [
        {
          subject: 'U6',
          programme: 'Pelatihan petugas loket',
          quarters: [3],
          personInCharge: 'Kasi Pelayanan Umum',
        },
        {
          subject: 'U3',
          programme: 'Penetapan batas waktu setiap layanan dan papan informasinya',
          quarters: [3, 4],
          personInCharge: 'Kasi Pelayanan Umum',
        },
        {
          subject: 'U5',
          programme: 'Peninjauan standar pelayanan',
          quarters: [1, 4],
          personInCharge: 'Sekretaris Kecamatan',
        },
      ],
    },
    ...changed,
  };
}
