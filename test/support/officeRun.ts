import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { act } from '../../src/app/act';
import { currentContent } from '../../src/app/currentContent';
import { commitImport } from '../../src/app/data/importTable';
import { lockData } from '../../src/app/data/lockData';
import { type EffectKind, effectKey } from '../../src/app/effectKey';
import { loadHome } from '../../src/app/home/loadHome';
import type { Documents } from '../../src/app/ports/documents';
import type { Problem } from '../../src/app/problem';
import type { GuardianWorld, StaffWorld } from '../../src/app/world';
import type { Result } from '../../src/domain/result';
import { neededContent } from '../../src/domain/workflow/boundContent';
import type { Command } from '../../src/domain/workflow/command';
import type { Role } from '../../src/domain/workflow/role';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import type { ImportTable } from '../../src/shared/contract/importCalls';
import { verificationChecklist } from '../../src/shared/sop/verificationChecklist';
import { guardianOver, type MemoryGuardian, memoryGuardian } from './memoryGuardian';
import { type MemoryOffice, memoryOffice, memoryPorts } from './memoryWorld';
import { officeSettings, officialLines, people } from './officeCast';

export const period = '2021-S1';

/** The kecamatan's 41 answers, as the page sends a file. */
export const kecamatanTable = (): ImportTable => {
  const file = join(__dirname, '..', 'data', 'responses', 'kecamatan-2020-2021.csv');
  const { data } = parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
  return {
    fileName: 'kecamatan.csv',
    order: 'questionnaire',
    rows: data.map((cells, at) => ({ line: at + 1, cells })),
  };
};

export const must = <T>(result: Result<T, Problem>): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};

/** The text of a document stands in for the document: Google Docs have their own tests. */
const textDocuments = (office: MemoryOffice): Documents => {
  const no = (): never => {
    throw new Error('Documents are not part of these tests');
  };
  return {
    convertTemplate: no,
    makeReportTemplate: no,
    copy: no,
    inspect: no,
    merge: no,
    canonicalText: (id) => office.files.text(id),
    tableRows: no,
    bodyLines: no,
    edit: no,
    mark: no,
    read: no,
    renew: no,
    exportPdf: no,
  };
};

/** An office in memory and hands for its people. */
export type OfficeRun = {
  readonly office: MemoryOffice;
  readonly guardian: MemoryGuardian;
  as(person: Role | string): StaffWorld;
  readonly guardianWorld: GuardianWorld;
  home(person: Role | string): HomeView;
  version(): string;
  /** A person's act with what it binds read now. */
  act(person: Role | string, command: Command, expectedVersion?: string): ReturnType<typeof act>;
  /** Puts a document of this round where the use cases look for it. */
  put(kind: EffectKind, text: string): void;
  /** Takes the period up to and including a step, each by its own post. */
  upTo(step: number): void;
};

const isRole = (text: string): text is Role => text in people;

export const officeRun = (over: Partial<MemoryOffice> = {}): OfficeRun => {
  const office = memoryOffice({ settings: officeSettings, officials: officialLines, ...over });
  const guardian = memoryGuardian();
  const ports = memoryPorts(office, textDocuments(office));
  const as = (person: string): StaffWorld => {
    office.email = isRole(person) ? people[person] : person;
    return { ...ports, runsAs: 'staff' };
  };
  const home = (person: string): HomeView => must(loadHome(as(person), period));
  const version = (): string => {
    const before = office.email;
    const found = home(before).version;
    office.email = before;
    return found;
  };
  const run: OfficeRun = {
    office,
    guardian,
    as,
    guardianWorld: guardianOver(ports, guardian),
    home,
    version,
    act(person, command, expectedVersion) {
      const seen = expectedVersion ?? version();
      const world = as(person);
      const content = currentContent(world, period, neededContent(command));
      return act(world, { period, expectedVersion: seen, commands: [command], content });
    },
    put(kind, text) {
      const state = home('pelaksana');
      const revision = Number(/Revisi ke-(\d+)/.exec(state.task?.title ?? '')?.[1] ?? 1);
      const id = office.files.create('reports', `${kind}.txt`, 'text/plain', { text }).id;
      const key = effectKey({ period, correction: 0, revision }, kind, `${office.effects.size}`);
      office.effects.set(key, { key, state: 'done', ref: id, at: office.now });
    },
    upTo(step) {
      for (const take of stepsOf(run).slice(0, step)) take();
    },
  };
  return run;
};

const checklist = verificationChecklist.map(({ item }) => item);

const stepsOf = (run: OfficeRun): readonly (() => void)[] => [
  () => {
    must(commitImport(run.as('pelaksana'), kecamatanTable()));
    must(lockData(run.as('pelaksana'), { period, expectedVersion: run.version(), shortfallReason: '' }));
  },
  () => {
    run.put('draft', 'Draf laporan');
    must(
      run.act('pelaksana', {
        action: 'submitDraft',
        facts: { reconciliation: 'notNeeded', draftMarked: true },
      }),
    );
  },
  () => {
    const facts = { evaluationWritten: true, priorities: [], planned: [] };
    must(run.act('kasiYanum', { action: 'decideEvaluation', facts }));
  },
  () => {
    run.put('reportPdf', '%PDF laporan');
    const facts = { decisionsIncluded: true, draftMarked: false };
    must(run.act('pelaksana', { action: 'finaliseReport', facts }));
  },
  () => {
    must(run.act('kasiYanum', { action: 'initialReport' }));
    must(run.act('sekcam', { action: 'verifyReport', checklist, facts: { checklist } }));
  },
  () => {
    run.put('letterPdf', '%PDF surat');
    must(run.act('pelaksana', { action: 'makeLetter', number: '000.8.3.4/117', date: '2021-07-01' }));
  },
  () => {
    must(run.act('camat', { action: 'approve', signature: 'none', comparedBy: '', note: '' }));
  },
  () => {
    must(
      run.act('pelaksana', {
        action: 'recordSending',
        channel: 'srikandi',
        to: '',
        date: '2021-07-01',
        proof: '118',
        intent: '',
      }),
    );
  },
];
