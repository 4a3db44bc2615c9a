import { ok, type Result, refuse } from '../../domain/result';
import type { PictureFile } from '../../shared/contract/documentCalls';
import { documentNames, systemFolderName } from '../../shared/office/documentNames';
import { reportMergeData } from '../../shared/report/reportMergeData';
import { type DocumentText, mergedFrom } from '../../shared/templates/renewal';
import type { Snapshot } from '../data/snapshot';
import { type EffectKind, latestEffect } from '../effectKey';
import { fileOnce } from '../once';
import type { StoredFile } from '../ports/files';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { carryEdits } from './carryEdits';
import { type Compilation, type CompileWorld, compileDocument } from './compileDocument';
import { correctionFactsOf } from './correctionFacts';
import { logoOf, photosIn } from './officePictures';
import { periodFolder } from './periodFolder';
import {
  type DocumentBefore,
  type MadeDocument,
  madeDocumentIn,
  placed,
  renewalFor,
  type StaleSentences,
} from './renewReport';
import { reportFactsOf } from './reportFacts';
import { reportPicturesOf } from './reportPictures';
import { checkedReportTemplate } from './templates';
import type { WorkInHand } from './workInHand';

type World = CompileWorld & Pick<Ports, 'services' | 'holidays' | 'plan' | 'complaints' | 'lock'>;

export type CompiledReport = {
  readonly file: StoredFile;
  readonly stale: StaleSentences;
};

/**
 * Makes the draft (step 2) or the report (step 4) from the office's template, once per content, under the lock.
 * What people changed in the document before it is carried over.
 */
export function compileReport(
  world: World,
  work: WorkInHand,
  compilation: ReportCompilation,
): Result<CompiledReport, Problem> {
  const { elementCount } = compilation;
  const locked = world.lock.exclusively((): Result<CompiledReport, Problem> => {
    let before: DocumentBefore | null = null;
    let mark = '';
    const compiled = compileDocument<StaleSentences>(
      world,
      compilation,
      () => checkedReportTemplate(world, work.office.settings, elementCount),
      (key, file, made, renewed) => {
        keepMade(world, work, key, { ...made, from: mergedFrom(compilation.data), template: mark });
        return renewed === null ? carryOver(world, before, file, made) : renewed.outcome;
      },
      (template, key) => {
        before = documentBefore(world, work, key);
        mark = world.files.changeMark(template) ?? '';
        return renewalFor(world, before, { id: template, mark }, compilation.data);
      },
    );
    if (!compiled.ok) return compiled;
    return ok({ file: compiled.value.file, stale: compiled.value.finished ?? [] });
  });
  return locked.held ? locked.value : refuse({ kind: 'beingMade' });
}

/** A report's data, gathered but not yet merged; nothing is made by gathering it. */
export type ReportCompilation = Compilation & { readonly elementCount: number };

/** Gathers what the report says; `madeBefore` tells whether it was made of the very same already. */
export function reportCompilation(
  world: World,
  work: WorkInHand,
  snapshot: Snapshot,
  stage: 'draft' | 'final',
  sent: readonly PictureFile[],
): Result<ReportCompilation, Problem> {
  const facts = reportFactsOf(world, {
    ...work,
    stage,
    snapshot,
    changes: correctionFactsOf(world, work),
    photos: photosIn(world, periodFolder(world, work)),
  });
  if (!facts.ok) return facts;
  const pictures = reportPicturesOf(facts.value, sent);
  if (!pictures.ok) return pictures;
  const named = { ...work.round, office: facts.value.office, period: work.period };
  return ok({
    round: work.round,
    kind: stage === 'draft' ? 'draft' : 'report',
    template: 'laporan',
    name: stage === 'draft' ? documentNames.draft(named) : documentNames.report(named),
    folderId: periodFolder(world, work),
    data: reportMergeData(facts.value, {
      ...pictures.value,
      logo: logoOf(world, work.office.settings),
    }),
    elementCount: snapshot.questionnaire.length,
  });
}

const madeKind = { draft: 'draftMade', report: 'reportMade' } as const;

/** Brings into a merged document what people changed in the one before. */
function carryOver(
  world: World,
  before: DocumentBefore | null,
  file: StoredFile,
  made: DocumentText,
): StaleSentences {
  if (before === null) return [];
  const edited = before.edited.map(({ text }) => text);
  const { edits, stale } = carryEdits(before.made.lines, edited, made.lines);
  if (edits.length > 0) world.documents.edit(file.id, edits);
  return placed(stale, before.edited);
}

/** Keeps what was compiled beside the document. */
function keepMade(world: World, work: WorkInHand, key: string, made: MadeDocument): void {
  const folder = world.files.ensureFolder(periodFolder(world, work), systemFolderName);
  const text = JSON.stringify(made);
  fileOnce(world, madeKeyOf(key), (id) =>
    world.files.create(folder, `${fileName(key)}.json`, 'application/json', { text }, id),
  );
}

const fileName = (key: string): string => key.replace(/[/:]/g, ' ');

const madeKeyOf = (key: string): string =>
  key.replace(/\/(draft|report)(?=:)/, (_, kind: 'draft' | 'report') => `/${madeKind[kind]}`);

/** The newest document before this one, as it was compiled and as people have left it. */
function documentBefore(world: World, { period }: WorkInHand, key: string): DocumentBefore | null {
  const effects = world.sideEffects.list(`${period.id}/`).filter((effect) => effect.key !== key);
  const candidates = (['draft', 'report'] as const satisfies readonly EffectKind[]).flatMap(
    (kind) => latestEffect(effects, period.id, kind) ?? [],
  );
  const newest = candidates.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  const made = newest && world.sideEffects.find(madeKeyOf(newest.key));
  if (!newest || !made || world.files.get(newest.ref) === null || world.files.get(made.ref) === null)
    return null;
  const { lines, tables } = world.documents.read(newest.ref);
  return { id: newest.ref, made: madeDocumentIn(world.files.text(made.ref)), edited: lines, tables };
}
