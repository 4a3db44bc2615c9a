import { ok, type Result, refuse } from '../../domain/result';
import type { TemplateExpectation } from '../../shared/templates/templateProblem';
import type { EffectKind } from '../effectKey';
import { fileOnce } from '../once';
import type { StoredFile } from '../ports/files';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { type Compilation, type CompileWorld, compilationKey, compileDocument } from './compileDocument';
import { makeRoomFor } from './makeRoomFor';
import { checkedTemplate } from './templates';

const pdfKinds = {
  letter: 'letterPdf',
  summary: 'summaryPdf',
  controlSheet: 'controlSheetPdf',
  poster: 'posterPdf',
  qrPoster: 'qrPosterPdf',
  questionnaire: 'questionnairePdf',
  meeting: 'meetingPdf',
  binderLabel: 'binderLabelPdf',
} as const satisfies Partial<Record<EffectKind, EffectKind>>;

export type PdfCompilation = Compilation & {
  readonly kind: keyof typeof pdfKinds;
  readonly expectation: TemplateExpectation;
};

/** A short document and its PDF in one go, each once per content, under the lock. */
export function compilePdf(
  world: CompileWorld & Pick<Ports, 'lock'>,
  settings: SettingValues,
  compilation: PdfCompilation,
): Result<StoredFile, Problem> {
  const { kind, folderId, name, template, expectation } = compilation;
  const locked = world.lock.exclusively((): Result<StoredFile, Problem> => {
    const made = compileDocument(
      world,
      compilation,
      () => checkedTemplate(world, settings, template, expectation),
      () => null,
    );
    if (!made.ok) return made;
    const pdfName = `${name}.pdf`;
    const key = compilationKey(world, { ...compilation, kind: pdfKinds[kind] });
    return ok(
      fileOnce(world, key, (id) => {
        makeRoomFor(world, folderId, pdfName, id);
        return world.documents.exportPdf(made.value.file.id, pdfName, folderId, id);
      }),
    );
  });
  return locked.held ? locked.value : refuse({ kind: 'beingMade' });
}
