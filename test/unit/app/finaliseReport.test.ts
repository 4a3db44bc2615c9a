import { commitImport } from '../../../src/app/data/importTable';
import { lockData } from '../../../src/app/data/lockData';
import { lockedSnapshot } from '../../../src/app/data/readSnapshot';
import { finaliseReport } from '../../../src/app/finaliseReport';
import { compilationKey } from '../../../src/app/report/compileDocument';
import { reportCompilation } from '../../../src/app/report/compileReport';
import { workInHand } from '../../../src/app/report/workInHand';
import type { StaffWorld } from '../../../src/app/world';
import { kecamatanTable, must, officeRun, period } from '../../support/officeRun';
import { twentyfold } from '../../support/twentyfold';

const pictures = ['elements', 'trend'].map((key) => ({ key, pngBase64: 'iVBORw0KGgo' }));

/** An office at step 4 whose report is compiled; `seconds` is what the annexes take. */
const atThePdf = (seconds: number) => {
  const run = officeRun();
  must(commitImport(run.as('pelaksana'), twentyfold(kecamatanTable())));
  must(lockData(run.as('pelaksana'), { period, expectedVersion: run.version(), shortfallReason: '' }));
  run.put('draft', 'Draf laporan');
  const submitted = { reconciliation: 'notNeeded', draftMarked: true } as const;
  must(run.act('pelaksana', { action: 'submitDraft', facts: submitted }));
  const decided = { evaluationWritten: true, priorities: [], planned: [] };
  must(run.act('kasiYanum', { action: 'decideEvaluation', facts: decided }));
  const plain = run.as('pelaksana');
  const exported: string[] = [];
  const world: StaffWorld = {
    ...plain,
    workbooks: {
      exportSheet(sheet, folderId, files, diedSince) {
        exported.push(...files.map(({ type }) => type));
        run.office.now = new Date(Date.parse(run.office.now) + seconds * 1000).toISOString();
        return plain.workbooks.exportSheet(sheet, folderId, files, diedSince);
      },
    },
    documents: {
      ...plain.documents,
      exportPdf(docId, name, folderId, id) {
        exported.push('report');
        return run.office.files.create(folderId, name, 'application/pdf', { text: `PDF of ${docId}` }, id);
      },
    },
  };
  const args = { period, expectedVersion: run.version(), pictures };
  const work = must(workInHand(world, args, 'finaliseReport'));
  const snapshot = must(lockedSnapshot(world, period));
  const key = compilationKey(world, must(reportCompilation(world, work, snapshot, 'final', pictures)));
  const ref = run.office.files.create('reports', 'Laporan', 'text/plain', { text: 'Laporan SKM' }).id;
  world.sideEffects.put({ key, state: 'done', ref, at: run.office.now });
  const finalise = () => must(finaliseReport(world, args));
  return { finalise, exported, step: () => run.home('pelaksana').task?.step };
};

describe('PDF and record of a report with annexes', () => {
  test('given the annexes took seconds, then the same call goes on to PDF and record', () => {
    const { finalise, exported, step } = atThePdf(20);
    expect(finalise()).toMatchObject({ done: true, progress: 1 });
    expect(exported).toEqual(['xlsx', 'pdf', 'report']);
    expect(step()).not.toBe(4);
  });

  test('given they took four minutes, then it answers first, and the next call makes them no second time', () => {
    const { finalise, exported } = atThePdf(240);
    expect(finalise()).toMatchObject({
      done: false,
      progress: 0.8,
      doing: 'Lampiran data selesai disusun. PDF laporan sedang dibuat…',
      pdf: null,
    });
    expect(finalise()).toMatchObject({ done: true });
    expect(exported).toEqual(['xlsx', 'pdf', 'report']);
  });
});
