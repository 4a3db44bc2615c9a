import type { ReportFacts } from '../../../../src/domain/report/reportFacts';
import { reportMergeData } from '../../../../src/shared/report/reportMergeData';
import type { MergeData } from '../../../../src/shared/templates/mergeData';
import { type DocumentText, mergedFrom, renewalOf } from '../../../../src/shared/templates/renewal';
import { reportTemplate } from '../../../../src/shared/templates/report/reportTemplate';
import { templateParagraphs, textOf } from '../../../../src/shared/templates/templateParagraphs';
import { factSets } from '../report/factSets';
import { kecamatanFacts } from '../report/kecamatanFacts';
import { mergeTemplate } from './mergeTemplate';

const blank = { pngBase64: '', widthPt: 430, heightPt: 230 };
const template = reportTemplate();
const marked = () => templateParagraphs(template).filter(({ text }) => /\{\{|\}\}/.test(text));
const dataOf = (facts: ReportFacts): MergeData =>
  reportMergeData(facts, { elements: blank, trend: blank, logo: null });

/** The report as a merge makes it, read as the documents port reads it. */
const textOfReport = (data: MergeData): DocumentText => {
  const { body } = mergeTemplate(template, data);
  return {
    lines: body.flatMap((block) => (block.kind === 'paragraph' && textOf(block) ? [textOf(block)] : [])),
    tables: body.flatMap((block) =>
      block.kind === 'table'
        ? [block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join(' ')))]
        : [],
    ),
  };
};

const renewed = (before: ReportFacts, now: ReportFacts): DocumentText | null => {
  const [old, fresh] = [dataOf(before), dataOf(now)];
  const made = textOfReport(old);
  const renewal = renewalOf(marked, made, mergedFrom(old), fresh);
  if (renewal === null) return null;
  const tables = made.tables.map((rows) => rows.map((cells) => [...cells]));
  for (const { table, row, column, text } of renewal.cells) {
    const cells = tables[table]?.[row];
    if (cells) cells[column] = text;
  }
  return { lines: renewal.lines, tables };
};

const base = kecamatanFacts();
const draft: ReportFacts = { ...base, stage: 'draft', decision: null, reportDate: null };

describe('a document renewed without a merge', () => {
  it.each<[string, ReportFacts, ReportFacts]>([
    ['another revision', draft, { ...draft, revision: 2 }],
    ['another address', base, { ...base, office: { ...base.office, address: 'Jalan Baru Nomor 2' } }],
    [
      'other days in the schedule',
      base,
      {
        ...base,
        schedule: { ...base.schedule, processing: { from: '2021-07-01', to: null, workingDays: null } },
      },
    ],
    [
      'another signatory’s name in the team',
      base,
      { ...base, team: base.team.map((one) => ({ ...one, name: 'Ani' })) },
    ],
    [
      'fewer bullets in a list',
      base,
      { ...base, decision: base.decision && { ...base.decision, evaluation: ['Satu hal saja.'] } },
    ],
    ...Object.entries(factSets).map(([name, make]): [string, ReportFacts, ReportFacts] => {
      const facts = make();
      const collection = { ...facts.collection, location: 'balai desa' };
      return [`a place of its own in the report of ${name}`, facts, { ...facts, collection }];
    }),
  ])('given %s, reads as a merge of it would', (_, before, now) => {
    expect(renewed(before, now)).toEqual(textOfReport(dataOf(now)));
  });

  it('given answers that move figures, names the charts to draw anew', () => {
    const elements = base.result.overall.elements.map((one) => ({ ...one, nrr: one.nrr - 0.25 }));
    const now = {
      ...base,
      result: { ...base.result, overall: { ...base.result.overall, elements, ikm: 82.64 } },
    };
    const [old, fresh] = [dataOf(base), dataOf(now)];
    const renewal = renewalOf(marked, textOfReport(old), mergedFrom(old), fresh);
    expect(renewal?.pictures.map(({ instead }) => instead)).toEqual(
      Object.values(old.pictures).map(({ alt }) => alt),
    );
    expect(renewed(base, now)).toEqual(textOfReport(fresh));
  });

  it.each<[string, ReportFacts]>([
    ['a section more', { ...base, complaints: { ...base.complaints, items: [] }, trend: [] }],
    ['another respondent', { ...base, respondents: [...(base.respondents ?? []), { values: { U1: 4 } }] }],
    ['a list that was empty', { ...base, correction: 1 }],
    ['another period in the header', { ...base, office: { ...base.office, kecamatan: 'Baru' } }],
    ['photos', { ...base, photos: [{ pngBase64: '', widthPt: 10, heightPt: 10, caption: 'Loket' }] }],
  ])('given %s, leaves it to a merge', (_, now) => {
    expect(renewed(base, now)).toBeNull();
  });

  it('given a text that isn’t where the template has it, leaves it to a merge', () => {
    const old = dataOf(draft);
    const made = textOfReport(old);
    const moved = { ...made, lines: [...made.lines].reverse() };
    expect(renewalOf(marked, moved, mergedFrom(old), dataOf({ ...draft, revision: 2 }))).toBeNull();
  });
});
