import type { OpenedPeriod, PeriodState } from '../../domain/workflow/state';
import { archiveManifest } from '../../shared/messages/archiveManifest';
import { actAs } from '../act';
import { type EffectKind, effectKey, latestEffect, type Round } from '../effectKey';
import { controlSheetPdf } from '../makeControlSheet';
import type { Office } from '../office';
import { documentOnce, fileOnce } from '../once';
import type { StoredFile } from '../ports/files';
import { currentAnnex } from '../recap/currentAnnex';
import type { GuardianWorld } from '../world';
import { archiveFolder } from './archiveFolder';

/** Files of the period that go into the archive as they are. */
const copied: readonly EffectKind[] = [
  'reportPdf',
  'letterPdf',
  'summaryPdf',
  'annexPdf',
  'calculationXlsx',
  'snapshot',
  'report',
];

/** Kept there already when they came back from the Camat. */
const kept: readonly EffectKind[] = ['signedReport', 'signedLetter'];

const manifestName = 'berkas-pemeriksaan.txt';

/** Files away every period that has been sent, in the owner's folder, and closes it. Each file once. */
export function archivePeriods(
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): number {
  let archived = 0;
  for (const state of states.values()) {
    const sent = state.stage === 'underWay' && state.current === null;
    if (!sent || state.sendings.some(({ status }) => status === 'intended')) continue;
    const folder = archiveFolder(world, state);
    fileAway(world, state, folder);
    const acted = actAs(
      world,
      { actor: { kind: 'guardian', email: world.identity.ownerEmail() }, office },
      {
        period: state.period,
        expectedVersion: null,
        via: 'guardian',
        key: `archive/${state.period}/${state.version}`,
        commands: [{ action: 'archive', place: world.files.folderUrl(folder) }],
        content: {},
      },
    );
    if (acted.ok) archived += 1;
    else world.faults.record(`archive ${state.period}`, JSON.stringify(acted.problem));
  }
  return archived;
}

function fileAway(world: GuardianWorld, state: OpenedPeriod, folder: string): void {
  const { period, correction, revision } = state;
  const round: Round = { period, correction, revision };
  const effects = world.sideEffects.list(`${period}/`);
  const once = (part: string, make: (id: string) => StoredFile): StoredFile =>
    fileOnce(world, effectKey(round, 'archive', part), make);

  const files: StoredFile[] = [];
  const annex = currentAnnex(effects, period) !== null;
  for (const kind of copied) {
    if (kind === 'annexPdf' && !annex) continue;
    const source = world.files.get(latestEffect(effects, period, kind)?.ref ?? '');
    if (source === null) continue;
    const { id: from, name } = source;
    const google = source.mimeType.startsWith('application/vnd.google-apps');
    // Drive takes no reserved id for a copy of a Google Doc.
    const copy = google
      ? documentOnce(world, effectKey(round, 'archive', kind), { folderId: folder, name }, () =>
          world.files.copy(from, name, folder),
        )
      : once(kind, (id) => world.files.copy(from, name, folder, id));
    if (!google) files.push(copy);
  }
  for (const kind of kept) {
    const file = world.files.get(latestEffect(effects, period, kind)?.ref ?? '');
    if (file !== null) files.push(file);
  }
  const sheet = controlSheetPdf(world, period);
  if (sheet.ok)
    files.push(once('controlSheet', (id) => world.files.copy(sheet.value.id, sheet.value.name, folder, id)));
  files.push(
    once('riwayat', (id) =>
      world.files.create(folder, 'riwayat.json', 'application/json', { text: logText(world, period) }, id),
    ),
  );
  files.push(
    once('rencana', (id) =>
      world.files.create(
        folder,
        'rencana-tindak-lanjut.json',
        'application/json',
        { text: JSON.stringify(world.plan.read(period), null, 1) },
        id,
      ),
    ),
  );

  const listed = files.map(({ id, name }) => ({ name, sha256: world.files.sha256(id) }));
  once(manifestName, (id) =>
    world.files.create(
      folder,
      manifestName,
      'text/plain',
      { text: archiveManifest({ period, archivedOn: world.clock.today(), files: listed }) },
      id,
    ),
  );
}

/** The period's rows of the record, with every field that their hashes are made from. */
function logText(world: GuardianWorld, period: string): string {
  const events = world.log.read().flatMap(({ event }) => (event?.period === period ? [event] : []));
  return JSON.stringify(events, null, 1);
}
