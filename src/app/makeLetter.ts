import type { CivilDate } from '../domain/calendar/civilDate';
import type { IncomingLetter } from '../domain/letter/incomingLetter';
import type { LetterFacts } from '../domain/report/letterFacts';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { letterMergeData } from '../shared/letter/letterMergeData';
import { documentNames } from '../shared/office/documentNames';
import { letterExpectation } from '../shared/templates/letter/letterTemplate';
import { act } from './act';
import { currentContent } from './currentContent';
import { latestEffect } from './effectKey';
import { letterItems } from './letters/letterItems';
import { letterNumber, markUsed } from './letters/letterNumber';
import { receiptWanted } from './letters/numbering';
import type { SettingValues } from './ports/settings';
import type { Problem } from './problem';
import { compilePdf } from './report/compilePdf';
import { officeFactsOf, signatoryOn } from './report/officePeople';
import { logoOf } from './report/officePictures';
import { periodFolder } from './report/periodFolder';
import { workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

type LetterArgs = Omit<Args<'letter.make'>, 'date'> & { readonly date: CivilDate };

/** Step 6, Pelaksana: the cover letter to the verified report, with its number and the letter that it answers. */
export function makeLetter(world: StaffWorld, args: LetterArgs): Result<Answer<'letter.make'>, Problem> {
  const work = workInHand(world, args, 'makeLetter');
  if (!work.ok) return work;
  const { office, period, round } = work.value;
  if (work.value.doneBefore) {
    const made = latestEffect(world.sideEffects.list(`${period.id}/`), period.id, 'letterPdf');
    const pdf = made === null ? null : world.files.get(made.ref);
    if (pdf) return ok({ pdf: { url: pdf.url, fileId: pdf.id } });
  }
  const source = args.numbering ?? 'typed';
  if (source === 'typed' && args.number.trim() === '') return refuse({ kind: 'letterNumberMissing' });
  const { addressee, addresseePlace } = addresseeOf(args, office.settings);
  if (addressee === '') return refuse({ kind: 'letterAddresseeMissing' });
  const signatory = signatoryOn(office.officials, world.clock.today(), 'final');
  if (!signatory.ok) return signatory;
  const request = requestOf(world, args.request ?? null);
  if (!request.ok) return request;

  const officeFacts = officeFactsOf(office.settings, []);
  const name = documentNames.letter({ ...round, office: officeFacts, period });
  const { date } = args;
  const number = letterNumber(world, office.settings, {
    source,
    typed: args.number,
    round,
    date,
    addressee,
    name,
  });
  if (!number.ok) return number;
  const facts: LetterFacts = {
    office: officeFacts,
    signatory: signatory.value,
    period,
    correction: round.correction,
    number: number.value === '' ? null : number.value,
    date,
    addressee,
    addresseePlace,
    items: letterItems(world, period.id),
    request: request.value,
    receipt: receiptWanted(office.settings),
    copiesTo: [],
  };
  const pdf = compilePdf(world, office.settings, {
    round,
    kind: 'letter',
    template: 'surat-pengantar',
    expectation: letterExpectation(),
    name,
    folderId: periodFolder(world, work.value),
    data: letterMergeData(facts, logoOf(world, office.settings)),
  });
  if (!pdf.ok) return pdf;
  const acted = act(world, {
    period: period.id,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'makeLetter', number: number.value, date, numberFollows: source === 'atSigning' }],
    content: currentContent(world, period.id, ['reportPdf', 'letterPdf']),
  });
  if (!acted.ok) return acted;
  markUsed(world, { round, number: number.value, date, request: request.value });
  return ok({ pdf: { url: pdf.value.url, fileId: pdf.value.id } });
}

/** As typed, else as the office's settings have it. */
export function addresseeOf(
  args: Pick<LetterArgs, 'addressee' | 'addresseePlace'>,
  settings: SettingValues,
): { readonly addressee: string; readonly addresseePlace: string } {
  const typed = (text: string, otherwise: string | undefined) => text.trim() || (otherwise ?? '').trim();
  return {
    addressee: typed(args.addressee, settings.addressee),
    addresseePlace: typed(args.addresseePlace, settings.addresseePlace),
  };
}

/** The incoming letter that this one answers; null when it answers none. */
function requestOf(world: StaffWorld, no: number | null): Result<IncomingLetter | null, Problem> {
  if (no === null) return ok(null);
  const found = world.incomingLetters.read().find((one) => one.no === no);
  return found === undefined ? refuse({ kind: 'incomingUnknown' }) : ok(found);
}
