import { identify, type KnownActor } from '../../domain/official/identify';
import { isInForce, signatory } from '../../domain/official/official';
import { parsePeriod } from '../../domain/period/period';
import type { Command } from '../../domain/workflow/command';
import type { OpenedPeriod, PeriodState } from '../../domain/workflow/state';
import { periodLabel } from '../../shared/format/periodLabel';
import { type DeskFinding, deskFindingSentence } from '../../shared/messages/deskFinding';
import { actAs } from '../act';
import { currentContent } from '../currentContent';
import { distrustedIn } from '../desk/distrust';
import { type DeskPlace, type DeskSight, lookAtDesk, type SightedFile } from '../desk/lookAtDesk';
import { effectKey, latestEffect, type Round } from '../effectKey';
import type { Office } from '../office';
import { fileOnce } from '../once';
import type { GuardianWorld } from '../world';
import { archiveFolder } from './archiveFolder';

/**
 * Reads the Camat's desk for every report that lies there, as the owner: takes what the Camat has done for their
 * decision, keeps the exact bytes, and answers a sentence for whatever it leaves alone.
 */
export function watchDesk(
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): readonly string[] {
  return [...states.values()].flatMap((state) => {
    if (state.stage !== 'underWay' || state.current !== 7 || state.onDeskSince === null) return [];
    const place = deskPlaceOf(world, office, state);
    const camat = camatToday(world, office);
    if (place === null || camat === null) return [];
    const sight = trusted(world, place, lookAtDesk(world.files, place));
    const parsed = parsePeriod(state.period);
    const label = parsed.ok ? periodLabel(parsed.value) : state.period;
    const findings =
      sight.kind === 'finding' ? sight.findings : takeDecision(world, office, state, camat, place, sight);
    return findings.map((finding) => deskFindingSentence(label, finding));
  });
}

/**
 * A folder that was found where others could have put it stays without meaning, also after the place was closed,
 * until it has waited on the desk again. Kept in the guardian's own book, where nobody else can write; what was found
 * open when the owner closed it stands in `Pengaturan`.
 */
function trusted(world: GuardianWorld, { folderId }: DeskPlace, sight: DeskSight): DeskSight {
  const { deskDistrust: closed } = world.settings.read();
  const before = distrustedIn([world.book.get('deskDistrust'), closed]);
  const open =
    sight.kind === 'finding' &&
    sight.findings.some(({ kind }) => kind === 'tooOpen' || kind === 'accessUnknown');
  const others = before.filter((id) => id !== folderId);
  const distrusted = before.includes(folderId);
  if (open && !distrusted) world.book.put({ deskDistrust: [...before, folderId].join(' ') });
  if (sight.kind === 'waiting' && distrusted) {
    world.book.put({ deskDistrust: others.join(' ') });
    if (closed !== undefined) world.settings.put({ deskDistrust: '' });
  }
  const decided = sight.kind === 'approved' || sight.kind === 'returned' || sight.kind === 'compare';
  return distrusted && decided ? { kind: 'finding', findings: [{ kind: 'putWhileOpen' }] } : sight;
}

function camatToday(world: GuardianWorld, office: Office): KnownActor | null {
  const today = world.clock.today();
  const email = signatory(office.officials, 'camat', today)?.emails[0];
  const known = identify(office.officials, email, today);
  return known.kind === 'known' || known.kind === 'alias' ? known.actor : null;
}

function deskPlaceOf(world: GuardianWorld, office: Office, { period }: OpenedPeriod): DeskPlace | null {
  const effects = world.sideEffects.list(`${period}/`);
  const ref = (kind: Parameters<typeof latestEffect>[2]) => latestEffect(effects, period, kind)?.ref ?? null;
  const [folderId, reportPdf, letterPdf] = [ref('deskFolder'), ref('reportPdf'), ref('letterPdf')];
  if (folderId === null || reportPdf === null || letterPdf === null) return null;
  const today = world.clock.today();
  return {
    folderId,
    reportPdf,
    letterPdf,
    laid: [ref('deskReport'), ref('deskLetter'), ref('deskSummary'), ref('deskAnnex')].flatMap(
      (id) => id ?? [],
    ),
    camat: office.officials
      .filter((one) => one.role === 'camat' && isInForce(one, today))
      .flatMap(({ emails }) => emails),
    owner: world.identity.ownerEmail(),
  };
}

/** Records what the Camat did by moving the folder; nothing while the folder waits. */
function takeDecision(
  world: GuardianWorld,
  office: Office,
  state: OpenedPeriod,
  camat: KnownActor,
  place: DeskPlace,
  sight: Exclude<DeskSight, { readonly kind: 'finding' }>,
): readonly DeskFinding[] {
  if (sight.kind === 'waiting') return [];
  if (sight.kind === 'returned') {
    decide(world, office, state, camat, place, returnOf(world, state));
    return [];
  }
  keepBytes(world, state, sight);
  const { report, letter } = sight;
  if (sight.kind === 'compare') return [{ kind: 'compare', names: [report.file.name, letter.file.name] }];
  const signature = [report, letter].some(({ verdict }) => verdict === 'signed') ? 'electronic' : 'none';
  decide(world, office, state, camat, place, { action: 'approve', signature, comparedBy: '', note: '' });
  return [];
}

/**
 * What the Camat wrote as comments is the note. Where they speak of the letter only, it goes back to the letter; a
 * folder that was only dragged goes back to the office's default, with the note's absence shown as such.
 */
function returnOf(world: GuardianWorld, { period }: OpenedPeriod): Command {
  const effects = world.sideEffects.list(`${period}/`);
  const on = (kind: 'deskReport' | 'deskLetter' | 'deskSummary') => {
    const id = latestEffect(effects, period, kind)?.ref ?? '';
    return world.files.get(id) === null ? [] : world.files.comments(id);
  };
  const [elsewhere, letter] = [[...on('deskReport'), ...on('deskSummary')], on('deskLetter')];
  const note = [...elsewhere, ...letter].map(({ author, text }) => `${author}: ${text}`).join('\n');
  const toStep = letter.length > 0 && elsewhere.length === 0 ? 6 : null;
  return { action: 'return', toStep, note };
}

function decide(
  world: GuardianWorld,
  office: Office,
  state: OpenedPeriod,
  camat: KnownActor,
  place: DeskPlace,
  command: Command,
): void {
  const kinds = ['reportPdf', 'letterPdf', 'signedReport', 'signedLetter'] as const;
  const content = currentContent(
    world,
    state.period,
    command.action === 'approve' ? kinds : kinds.slice(0, 2),
  );
  const acted = actAs(
    world,
    { actor: camat, office },
    {
      period: state.period,
      expectedVersion: null,
      via: 'drive',
      key: `drive/${place.folderId}/${state.version}`,
      commands: [command],
      content,
    },
  );
  if (!acted.ok) world.faults.record(`desk ${state.period}`, JSON.stringify(acted.problem));
}

/** The files as they came back, byte for byte, in the owner's archive: their makers could change theirs later. */
function keepBytes(
  world: GuardianWorld,
  state: OpenedPeriod,
  sight: { readonly report: SightedFile; readonly letter: SightedFile },
): void {
  const round: Round = { period: state.period, correction: state.correction, revision: state.revision };
  const folder = archiveFolder(world, state);
  const keep = (kind: 'signedReport' | 'signedLetter', { file, sha256 }: SightedFile): void => {
    fileOnce(world, effectKey(round, kind, sha256.slice(0, 12)), (id) =>
      world.files.copy(file.id, file.name, folder, id),
    );
  };
  keep('signedReport', sight.report);
  keep('signedLetter', sight.letter);
}
