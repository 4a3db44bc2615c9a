import type { WorkflowProblem } from '../../../../src/domain/workflow/problem';
import {
  workflowProblemKinds,
  workflowProblemSentence,
} from '../../../../src/shared/messages/workflowProblem';

/** One of each kind; a kind without an example fails below. */
const examples: { readonly [K in WorkflowProblem['kind']]: Extract<WorkflowProblem, { readonly kind: K }> } =
  {
    notAnOfficial: { kind: 'notAnOfficial' },
    notYourRole: { kind: 'notYourRole', action: 'approve', allowed: ['camat'] },
    notForGuardian: { kind: 'notForGuardian', action: 'approve' },
    ownSubmission: { kind: 'ownSubmission', step: 2 },
    scanBySamePerson: { kind: 'scanBySamePerson' },
    stale: { kind: 'stale' },
    periodNotOpened: { kind: 'periodNotOpened' },
    periodAlreadyOpened: { kind: 'periodAlreadyOpened' },
    periodArchived: { kind: 'periodArchived' },
    periodNotArchived: { kind: 'periodNotArchived' },
    notYetTurn: { kind: 'notYetTurn', step: 7, current: 5, waitingFor: 'sekcam' },
    otherPartFirst: { kind: 'otherPartFirst', step: 5, waitingFor: 'kasiYanum' },
    alreadyDone: { kind: 'alreadyDone', step: 1, role: 'pelaksana', at: '2026-07-01T03:00:00.000Z' },
    dataLocked: { kind: 'dataLocked' },
    stepNotReached: { kind: 'stepNotReached', step: 6 },
    needsSuperior: { kind: 'needsSuperior', allowed: ['sekcam', 'camat'] },
    alreadySent: { kind: 'alreadySent' },
    notSentYet: { kind: 'notSentYet' },
    contentNotRead: { kind: 'contentNotRead', content: ['reportPdf'] },
    contentMissing: { kind: 'contentMissing', content: ['letterPdf'] },
    contentChanged: {
      kind: 'contentChanged',
      step: 3,
      content: ['plan', 'decisions'],
      waitingFor: 'kasiYanum',
    },
    scanNotFiled: { kind: 'scanNotFiled' },
    scanChanged: { kind: 'scanChanged' },
    noteMissing: { kind: 'noteMissing' },
    reasonMissing: { kind: 'reasonMissing' },
    noReturnFromHere: { kind: 'noReturnFromHere', step: 2 },
    returnTarget: { kind: 'returnTarget', from: 7, allowed: [4, 6] },
    alreadyExcluded: { kind: 'alreadyExcluded' },
    notExcluded: { kind: 'notExcluded' },
    noResponses: { kind: 'noResponses' },
    shortfallUnexplained: { kind: 'shortfallUnexplained', counted: 79, target: 1080 },
    reconciliationMissing: { kind: 'reconciliationMissing' },
    reconciliationUnexplained: { kind: 'reconciliationUnexplained' },
    draftNotMarked: { kind: 'draftNotMarked' },
    draftMarkLeft: { kind: 'draftMarkLeft' },
    evaluationMissing: { kind: 'evaluationMissing' },
    planIncomplete: { kind: 'planIncomplete', elements: ['U3', 'U9'] },
    decisionsNotIncluded: { kind: 'decisionsNotIncluded' },
    checklistIncomplete: { kind: 'checklistIncomplete', items: ['Jumlah responden benar.'] },
    planItemUnfinished: {
      kind: 'planItemUnfinished',
      item: { subject: 'U3', programme: ' Menambah loket', gaps: ['quarters', 'personInCharge'] },
    },
    planUnread: { kind: 'planUnread', rows: [4, 7] },
    planLacksComplaints: { kind: 'planLacksComplaints' },
    letterNumberMissing: { kind: 'letterNumberMissing' },
    letterNumberGiven: { kind: 'letterNumberGiven', number: '12' },
    letterNumberOutstanding: { kind: 'letterNumberOutstanding' },
    paperPlaceMissing: { kind: 'paperPlaceMissing' },
    comparisonMissing: { kind: 'comparisonMissing' },
    addresseeMissing: { kind: 'addresseeMissing' },
    proofMissing: { kind: 'proofMissing', channel: null },
    dateInFuture: { kind: 'dateInFuture' },
    sendingInDoubt: { kind: 'sendingInDoubt', channel: 'email' },
    noSendingInDoubt: { kind: 'noSendingInDoubt' },
  };

describe('given any refusal of the workflow', () => {
  test.each(Object.values(examples))(
    'when it is $kind, then it is one calm Indonesian sentence',
    (problem) => {
      const sentence = workflowProblemSentence(problem);
      expect(sentence).toMatch(/^[A-Z].*[.!?]$|: .+/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|pelaksana@|kasiYanum|reportPdf/);
      expect(workflowProblemKinds.has(problem.kind)).toBe(true);
    },
  );

  test('when it has facts, then the sentence names them', () => {
    expect(workflowProblemSentence(examples.contentChanged)).toBe(
      'Persetujuan pada langkah 3 (Tentukan evaluasi dan rencana tindak lanjut) gugur karena rencana tindak lanjut dan keputusan lain berubah. Menunggu Kasi Yanum.',
    );
    expect(workflowProblemSentence(examples.shortfallUnexplained)).toContain('79 dari sasaran 1.080 jawaban');
    expect(workflowProblemSentence(examples.returnTarget)).toContain('langkah 4 atau 6');
    expect(workflowProblemSentence(examples.planIncomplete)).toContain(
      'U3 Waktu Penyelesaian dan U9 Sarana dan Prasarana',
    );
    expect(workflowProblemSentence(examples.planItemUnfinished)).toBe(
      'Rencana "Menambah loket" untuk U3 Waktu Penyelesaian belum lengkap: triwulan dan penanggung jawab belum diisi. Lengkapi atau hapus butir itu.',
    );
    expect(workflowProblemSentence(examples.planUnread)).toContain(
      'Baris 4 dan 7 di tab Rencana Tindak Lanjut',
    );
    expect(workflowProblemSentence(examples.notYourRole)).toBe('Sahkan dilakukan oleh Camat.');
    expect(workflowProblemSentence({ kind: 'proofMissing', channel: 'hand' })).toBe('Isi nama penerima.');
  });

  test('when a mail is in doubt, then the person is asked in the words agreed for it', () => {
    expect(workflowProblemSentence(examples.sendingInDoubt)).toBe(
      'Pengiriman belum pasti. Periksa folder Terkirim, lalu pilih: Sudah terkirim / Kirim lagi.',
    );
  });
});
