import type { ExclusionReason } from '../../domain/survey/exclusion';

/** Why an answer sheet doesn't count, as a group: "isian tidak lengkap". Sentences per row: surveyProblem.ts. */
export const exclusionWords = (reason: {
  readonly kind: ExclusionReason['kind'] | 'unreadable' | 'setAside';
}): string => {
  switch (reason.kind) {
    case 'incomplete':
      return 'Isian tidak lengkap';
    case 'unanswered':
      return 'Tidak ada jawaban';
    case 'undated':
      return 'Tanpa tanggal survei';
    case 'unreadable':
      return 'Isian tidak terbaca';
    case 'setAside':
      return 'Dikeluarkan dengan alasan';
  }
};
