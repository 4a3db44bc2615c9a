import type { SideEffect } from './ports/sideEffects';

/** Everything the add-on makes or does outside the workbook, once per round of a period. */
export type EffectKind =
  /** Snapshot of the locked data (JSON). */
  | 'snapshot'
  /** Much data is locked in pieces: how far the reading has come, and the files with what was read. */
  | 'lockProgress'
  | 'lockPiece'
  /** What the snapshot comes to, as JSON in the line itself: read for screens without opening the file. */
  | 'result'
  /** Google Docs: draft (step 2) and report (step 4), and the text each was compiled to, for carrying edits over. */
  | 'draft'
  | 'draftMade'
  | 'report'
  | 'reportMade'
  | 'reportPdf'
  | 'letter'
  | 'letterPdf'
  /** What a number of `Surat Keluar` was reserved for, and the highest number given in a year. */
  | 'letterNumber'
  /** That `Surat Masuk` holds letters about the period. */
  | 'incoming'
  | 'summary'
  | 'summaryPdf'
  | 'controlSheet'
  | 'controlSheetPdf'
  /** The period's folder on the Camat's desk and the copies in it. */
  | 'deskFolder'
  | 'deskReport'
  | 'deskLetter'
  | 'deskSummary'
  | 'deskAnnex'
  /** What came back from the Camat, byte for byte, in the owner's archive. */
  | 'signedReport'
  | 'signedLetter'
  | 'archive'
  /** Choices and findings kept as JSON in the line itself: the filter reported, the comparison with the website. */
  | 'reportedFilter'
  | 'reconciliation'
  /** Paper sheets handed out, returned and invalid. */
  | 'paperCounts'
  | 'screenshot'
  /** A photo that shows what became of a plan item. */
  | 'evidence'
  /** Excel files: the regency's recap, the processing table. */
  | 'recap'
  | 'calculationXlsx'
  /** Lampiran 2 of more respondents than the report lists. */
  | 'annexPdf'
  /** What goes out to the public; where and when it went, as JSON in the line itself. */
  | 'poster'
  /** Hung up and handed out, for all periods alike. */
  | 'qrPoster'
  | 'qrPosterPdf'
  | 'questionnaire'
  | 'questionnairePdf'
  | 'posterPdf'
  | 'publication'
  | 'published'
  | 'meeting'
  | 'meetingPdf'
  | 'binderLabel'
  | 'binderLabelPdf'
  | 'print'
  | 'notice'
  | 'mail';

/** A round of a period: correction 0 is the main report; revisions count from 1 in each. */
export type Round = { readonly period: string; readonly correction: number; readonly revision: number };

/** For what belongs to a period as a whole, whichever round its report is in. */
export const ofPeriod = (period: string): Round => ({ period, correction: 0, revision: 0 });

/** `2021-S1/0.2/draft`; `part` tells apart several of one kind (`2021-S1/0.2/archive:data.json`). */
export function effectKey({ period, correction, revision }: Round, kind: EffectKind, part = ''): string {
  return `${period}/${correction}.${revision}/${kind}${part === '' ? '' : `:${part}`}`;
}

/**
 * The newest finished effect of a kind, whichever round it was made in: a return leaves what it doesn't touch.
 * Within a round the one written last counts.
 */
export function latestEffect(
  effects: readonly SideEffect[],
  period: string,
  kind: EffectKind,
): (SideEffect & { readonly round: Round }) | null {
  const found = effects.flatMap((effect) => {
    const round = effect.state === 'done' ? roundOf(effect.key, period, kind) : null;
    return round === null ? [] : [{ ...effect, round }];
  });
  const order = (a: (typeof found)[number], b: (typeof found)[number]): number =>
    a.round.correction - b.round.correction || a.round.revision - b.round.revision || (a.at < b.at ? -1 : 1);
  return [...found].sort(order).at(-1) ?? null;
}

function roundOf(key: string, period: string, kind: EffectKind): Round | null {
  const [of, round, what] = key.split('/');
  const [correction, revision] = (round ?? '').split('.').map(Number);
  if (of !== period || what?.split(':')[0] !== kind) return null;
  return correction === undefined || revision === undefined ? null : { period, correction, revision };
}

/** Address of a file by its id, without asking Drive. */
export const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
export const fileUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;
