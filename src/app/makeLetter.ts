import type { CivilDate } from '../domain/calendar/civilDate';
import type { LetterFacts } from '../domain/report/letterFacts';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { letterMergeData } from '../shared/letter/letterMergeData';
import { documentNames } from '../shared/office/documentNames';
import { letterExpectation } from '../shared/templates/letter/letterTemplate';
import { act } from './act';
import { currentContent } from './currentContent';
import { latestEffect } from './effectKey';
import type { SettingValues } from './ports/settings';
import type { Problem } from './problem';
import { compilePdf } from './report/compilePdf';
import { periodFolder } from './report/compileReport';
import { officeFactsOf, signatoryOn } from './report/officePeople';
import { logoOf } from './report/officePictures';
import { workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

type LetterArgs = Omit<Args<'letter.make'>, 'date'> & { readonly date: CivilDate };

/** Step 6, Pelaksana: the cover letter to the verified report, with the number the office's agenda gave. */
export function makeLetter(world: StaffWorld, args: LetterArgs): Result<Answer<'letter.make'>, Problem> {
  const work = workInHand(world, args, 'makeLetter');
  if (!work.ok) return work;
  const { office, period, round } = work.value;
  if (work.value.doneBefore) {
    const made = latestEffect(world.sideEffects.list(`${period.id}/`), period.id, 'letterPdf');
    const pdf = made === null ? null : world.files.get(made.ref);
    if (pdf) return ok({ pdf: { url: pdf.url, fileId: pdf.id } });
  }
  if (args.number.trim() === '') return refuse({ kind: 'letterNumberMissing' });
  const { addressee, addresseePlace } = addresseeOf(args, office.settings);
  if (addressee === '') return refuse({ kind: 'letterAddresseeMissing' });
  const signatory = signatoryOn(office.officials, world.clock.today(), 'final');
  if (!signatory.ok) return signatory;

  const officeFacts = officeFactsOf(office.settings, []);
  const facts: LetterFacts = {
    office: officeFacts,
    signatory: signatory.value,
    period,
    correction: round.correction,
    number: args.number,
    date: args.date,
    addressee,
    addresseePlace,
    items: [{ kind: 'report', copies: 1 }],
    request: null,
    receipt: true,
    copiesTo: [],
  };
  const pdf = compilePdf(world, office.settings, {
    round,
    kind: 'letter',
    template: 'surat-pengantar',
    expectation: letterExpectation,
    name: documentNames.letter({ ...round, office: officeFacts, period }),
    folderId: periodFolder(world, work.value),
    data: letterMergeData(facts, logoOf(world, office.settings)),
  });
  if (!pdf.ok) return pdf;
  const acted = act(world, {
    period: period.id,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'makeLetter', number: args.number, date: args.date }],
    content: currentContent(world, period.id, ['reportPdf', 'letterPdf']),
  });
  return acted.ok ? ok({ pdf: { url: pdf.value.url, fileId: pdf.value.id } }) : acted;
}

/** As typed, else as the office's settings have it. */
function addresseeOf(args: LetterArgs, settings: SettingValues) {
  const typed = (text: string, otherwise: string | undefined) => text.trim() || (otherwise ?? '').trim();
  return {
    addressee: typed(args.addressee, settings.addressee),
    addresseePlace: typed(args.addresseePlace, settings.addresseePlace),
  };
}
