import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acts } from '../../local/demo/acts';
import { people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openPage, type Page } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import { type DrivePerson, drivePerson } from '../../local/host/drivePerson';
import type { DocumentModel } from '../../local/model/documentModel';
import { type DriveItem, MIME_DOCUMENT } from '../../local/model/drive';
import { createRuntime, type Runtime } from '../../local/runtime';

const root = join(__dirname, '..', '..');

/** An office in the runtime that has got as far as it was played; each `open` is a copy of its own. */
export type PlayedOffice = {
  readonly runtime: Runtime;
  readonly workbook: string;
  readonly guardian: string;
  readonly period: string;
  page(person: keyof typeof people): Page;
  hands(person: keyof typeof people): DrivePerson;
  /** One round of the guardian. */
  guard(): void;
  /** Items outside the bin whose name fits, oldest first. */
  named(name: RegExp): readonly DriveItem[];
  model(documentId: string): DocumentModel;
};

/**
 * Plays the demonstration's acts up to (not including) the first whose words contain `until`, and what `further` does
 * after them.
 */
export function playOffice(until: string, further?: (office: PlayedOffice) => void): () => PlayedOffice {
  const period = '2021-S1';
  const stage = openStage(join(root, 'dist'), period);
  const file = join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv');
  const guard = (runtime: Runtime) => {
    runtime.call('guardianOnTimer_', [{}], { container: stage.guardian, user: people.owner, via: 'editor' });
  };
  const quiet = {
    ...stage,
    pass(minutes: number) {
      stage.runtime.state.clock.now += minutes * 60_000;
      guard(stage.runtime);
    },
    nextMorning() {
      stage.runtime.state.clock.now += 24 * 3_600_000;
    },
  };
  for (const act of acts(readInput(file, 'questionnaire'))) {
    if (act.what.includes(until)) break;
    // Returns are tested on their own: the straight way is enough to start from.
    if (/embalikan|Revisi/.test(act.what)) continue;
    if (act.what === 'membuat Surat Pengantar yang benar') continue;
    act.run(quiet, () => undefined);
  }
  const dir = mkdtempSync(join(tmpdir(), 'eskm-office-'));
  stage.runtime.save(dir);
  const open = (): PlayedOffice => {
    const runtime = createRuntime({ dir, user: people.owner });
    const { state } = runtime;
    return {
      runtime,
      workbook: stage.workbook,
      guardian: stage.guardian,
      period,
      page: (person) => openPage(runtime, people[person], stage.workbook),
      hands: (person) => drivePerson(state, people[person]),
      guard: () => guard(runtime),
      named: (name) =>
        Object.values(state.drive.items)
          .filter((item) => !item.trashed && name.test(item.name))
          .sort((a, b) => a.created - b.created),
      model(documentId) {
        const document = state.documents[documentId];
        if (!document) throw new Error(`no document ${documentId}`);
        return document.model;
      },
    };
  };
  if (further !== undefined) {
    const office = open();
    further(office);
    office.runtime.save(dir);
  }
  return open;
}

/** The only Google Doc of that name. */
export function onlyDocument(office: PlayedOffice, name: RegExp): DriveItem {
  const found = office.named(name).filter((item) => item.mimeType === MIME_DOCUMENT);
  const [only, ...more] = found;
  if (!only || more.length > 0) throw new Error(`${found.length} documents are called like ${String(name)}`);
  return only;
}
