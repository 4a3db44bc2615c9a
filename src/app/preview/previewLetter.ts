import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { letterMergeData } from '../../shared/letter/letterMergeData';
import { exampleWords } from '../../shared/messages/exampleWords';
import { templatePreview } from '../../shared/messages/templatePreview';
import { documentNames } from '../../shared/office/documentNames';
import { letterExpectation } from '../../shared/templates/letter/letterTemplate';
import { receiptWanted } from '../letters/numbering';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { officeFactsOf, signatoryOn } from '../report/officePeople';
import { logoOf } from '../report/officePictures';
import { checkedTemplate } from '../report/templates';
import type { StaffWorld } from '../world';
import { makePreview } from './makePreview';

/** What the office's template of the cover letter makes: its own names and settings, a made-up number and request. */
export function previewLetter(
  world: StaffWorld,
  args: Args<'letter.preview'>,
): Result<Answer<'letter.preview'>, Problem> {
  const period = parsePeriod(args.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const read = readOffice(world);
  if (!read.ok) return read;
  const { settings, officials } = read.value;
  const actor = actorOf(world, read.value);
  if (!actor.ok) return actor;
  const today = world.clock.today();
  const signatory = signatoryOn(officials, today, 'final');
  if (!signatory.ok) return signatory;
  const template = checkedTemplate(world, settings, 'surat-pengantar', letterExpectation());
  if (!template.ok) return template;
  const office = officeFactsOf(settings, []);
  const { addressee, addresseePlace, number, request } = exampleWords.letter;
  const data = letterMergeData(
    {
      office,
      signatory: signatory.value,
      period: period.value,
      correction: 0,
      number,
      date: today,
      addressee: settings.addressee?.trim() || addressee,
      addresseePlace: settings.addresseePlace?.trim() || addresseePlace,
      items: [
        { kind: 'report', copies: 1 },
        { kind: 'dataAnnex', copies: 1 },
      ],
      request: { ...request, date: today },
      receipt: receiptWanted(settings),
      copiesTo: [],
    },
    logoOf(world, settings),
  );
  const name = documentNames.letterPreview({ office });
  return ok(
    makePreview(world, { template: template.value, name, data, mark: templatePreview.markOfExample }),
  );
}
