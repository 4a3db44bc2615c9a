import { toAnswerColumns } from '../../domain/index/answerColumns';
import { type Reconciliation, reconcile } from '../../domain/index/reconcile';
import { tallyColumns } from '../../domain/index/tally';
import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import type { ReconciliationView, WebsiteFigures } from '../../shared/contract/indexCalls';
import { periodLabel } from '../../shared/format/periodLabel';
import { causeSentence, differenceSentence } from '../../shared/messages/reconciliation';
import { fileNames } from '../../shared/office/fileNames';
import { elementName } from '../../shared/questionnaire/elementNames';
import { readPeriod } from '../act';
import { lockedData } from '../calculation/rewriteCalculation';
import type { LockedData } from '../calculation/writeCalculation';
import { methodOf } from '../data/snapshot';
import { effectKey, fileUrl, ofPeriod } from '../effectKey';
import { actorOf, type Office, readOffice } from '../office';
import { fileOnce } from '../once';
import type { Problem } from '../problem';
import { periodFolder } from '../report/periodFolder';
import { officialSourceOf } from '../settings';
import type { StaffWorld } from '../world';
import { otherRowsOf } from './otherRows';
import { putReconciliation, storedReconciliation } from './storedReconciliation';
import { readWebsiteFigures } from './websiteFigures';

type Asked = { readonly office: Office; readonly locked: LockedData };

const asked = (world: StaffWorld, id: string): Result<Asked, Problem> => {
  const period = parsePeriod(id);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: id });
  const office = readOffice(world);
  if (!office.ok) return office;
  const locked = lockedData(world, period.value);
  return locked.ok ? ok({ office: office.value, locked: locked.value }) : locked;
};

/** What the form shows: the elements of the locked questionnaire, and what was found for this data before. */
export const loadReconciliation = (
  world: StaffWorld,
  { period }: Args<'reconcile.load'>,
): Result<Answer<'reconcile.load'>, Problem> => {
  const found = asked(world, period);
  if (!found.ok) return found;
  const { office, locked } = found.value;
  const stored = storedReconciliation(world, locked.period.id, locked.data);
  return ok({
    needed: officialSourceOf(office.settings) === 'website',
    elements: locked.snapshot.questionnaire.map(({ code }) => ({ code, name: elementName(code) })),
    status: stored?.status ?? 'none',
    explanation: stored?.explanation ?? '',
    screenshotUrl: stored === null || stored.screenshot === '' ? null : fileUrl(stored.screenshot),
  });
};

const compare = (
  world: StaffWorld,
  { office, locked }: Asked,
  figures: WebsiteFigures,
): Result<Reconciliation, Problem> => {
  const official = readWebsiteFigures(figures);
  if (!official.ok) return official;
  const { responses, questionnaire } = locked.snapshot;
  const { weight, incomplete } = methodOf(locked.snapshot);
  const tally = tallyColumns(toAnswerColumns(responses, questionnaire), incomplete);
  const first = reconcile(tally, official.value, [], weight);
  if (first.differences.length === 0 || first.causes.length > 0) return ok(first);
  // Nothing in the way of computing explains it: other rows may, which costs a reading of the tabs.
  const { state } = readPeriod(world, locked.period.id, office);
  const setAside = state.stage === 'notOpened' ? {} : state.excluded;
  return ok(reconcile(tally, official.value, otherRowsOf(world, locked.period, setAside), weight));
};

/** Cocokkan dengan E-SKM: every figure that differs at the digits printed, and what would explain all of them. */
export const checkFigures = (
  world: StaffWorld,
  { period, figures }: Args<'reconcile.check'>,
): Result<ReconciliationView, Problem> => {
  const found = asked(world, period);
  if (!found.ok) return found;
  const compared = compare(world, found.value, figures);
  if (!compared.ok) return compared;
  const { differences, causes } = compared.value;
  return ok({
    agrees: differences.length === 0,
    differences: differences.map(differenceSentence),
    causes: causes.map((cause) => causeSentence(cause, found.value.locked.snapshot.result.weight)),
  });
};

const pictureEndings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
};

/** Keeps the comparison, with its screenshot in the period's folder, for the gate of step 2. */
export const saveReconciliation = (
  world: StaffWorld,
  { period, figures, explanation, screenshot }: Args<'reconcile.save'>,
): Result<Answer<'reconcile.save'>, Problem> => {
  const found = asked(world, period);
  if (!found.ok) return found;
  const actor = actorOf(world, found.value.office);
  if (!actor.ok) return actor;
  const ending = screenshot === null ? '' : pictureEndings[screenshot.mimeType];
  if (ending === undefined) return refuse({ kind: 'screenshotNotAllowed' });
  const compared = compare(world, found.value, figures);
  if (!compared.ok) return compared;
  const agrees = compared.value.differences.length === 0;
  if (!agrees && explanation.trim() === '') return refuse({ kind: 'reconciliationUnexplained' });
  const { locked } = found.value;
  const kept = world.lock.exclusively((): string => {
    const fileId = screenshot === null ? '' : fileScreenshot(world, locked, screenshot, ending);
    const before = storedReconciliation(world, locked.period.id, locked.data);
    const picture = fileId === '' ? (before?.screenshot ?? '') : fileId;
    putReconciliation(world, locked.period.id, locked.data, {
      status: agrees ? 'agrees' : 'explained',
      ikm: figures.ikm,
      explanation: explanation.trim(),
      screenshot: picture,
    });
    return picture;
  });
  if (!kept.held) return refuse({ kind: 'busy' });
  return ok({
    status: agrees ? 'agrees' : 'explained',
    screenshotUrl: kept.value === '' ? null : fileUrl(kept.value),
  });
};

const fileScreenshot = (
  world: StaffWorld,
  { period }: LockedData,
  { mimeType, base64 }: { readonly mimeType: string; readonly base64: string },
  ending: string,
): string => {
  const mark = world.hashing.sha256(base64).slice(0, 8);
  const key = effectKey(ofPeriod(period.id), 'screenshot', mark);
  const folder = periodFolder(world, { period });
  const name = fileNames.screenshot(periodLabel(period), mark, ending);
  return fileOnce(world, key, (id) => world.files.create(folder, name, mimeType, { base64 }, id)).id;
};
