import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../local/demo/cast';
import type { DocumentModel } from '../../local/model/documentModel';
import { below, paragraphText } from '../support/documentText';
import { dist } from '../support/officeStates';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';

const lockedOffice = playOffice('menyusun draf laporan');
const draft = /^Draf Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021$/;

/** The office's script as shipped, but for what `change` does to one of its files. */
const rewritten = (office: PlayedOffice, file: string, change: (text: string) => string): PlayedOffice => {
  const folder = mkdtempSync(join(tmpdir(), 'eskm-docs-'));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(dist, file), 'utf8')));
  const project = Object.values(office.runtime.state.projects).find(
    ({ containerId }) => containerId === office.workbook,
  );
  if (!project) throw new Error('The workbook has no script');
  office.runtime.rewriteScript(project, folder, { user: people.owner });
  return office;
};

type Made = { readonly model: DocumentModel; readonly calls: readonly string[] };

const makeDraft = (office: PlayedOffice): Made => {
  const first = (office.runtime.ledger.executions.at(-1)?.number ?? 0) + 1;
  office.page('pelaksana').make('draft.make', office.period, () => undefined);
  const calls = office.runtime.ledger.executions
    .filter(({ number }) => number >= first)
    .flatMap(({ entries }) => entries)
    .filter(({ kind, ms }) => ms > 0 && kind !== 'document.tableCell');
  return { model: office.model(onlyDocument(office, draft).id), calls: calls.map(({ method }) => method) };
};

/** Words, style, list and looks of every paragraph in reading order; lists go by other names in every document. */
const lookOf = ({ body }: DocumentModel) =>
  below(body).flatMap((element) => {
    if (element.type !== 'paragraph') return [];
    const runs = element.children.map((child) => (child.type === 'text' ? child.runs : child.type));
    const { indentStart, indentFirstLine, keepWithNext } = element.style;
    return [
      [
        paragraphText(element),
        element.heading,
        element.list?.level,
        indentStart,
        indentFirstLine,
        keepWithNext,
        runs,
      ],
    ];
  });

describe('a draft merged by one request to the Docs API', () => {
  it('reads and looks as one that DocumentApp merged, where an administrator has switched the API off', () => {
    const withApi = makeDraft(lockedOffice());
    const without = makeDraft(
      rewritten(lockedOffice(), 'appsscript.json', (text) => {
        const manifest = JSON.parse(text);
        manifest.dependencies.enabledAdvancedServices = manifest.dependencies.enabledAdvancedServices.filter(
          ({ userSymbol }: { userSymbol: string }) => userSymbol !== 'Docs',
        );
        return JSON.stringify(manifest);
      }),
    );
    expect(lookOf(withApi.model)).toEqual(lookOf(without.model));
    expect(without.calls).not.toContain('docs.documents.batchUpdate');
  });

  it('takes one reading and one request, and few calls besides', () => {
    const { calls } = makeDraft(lockedOffice());
    expect(calls.filter((method) => method.startsWith('docs.'))).toEqual([
      'docs.documents.get',
      'docs.documents.batchUpdate',
    ]);
    // The pictures' facts are a call of the page of their own (17); DocumentApp alone took 190 for both.
    expect(calls.length).toBeLessThanOrEqual(70);
  });

  it('is made all the same when Google refuses the request', () => {
    const refused = makeDraft(
      rewritten(
        lockedOffice(),
        'Code.js',
        (text) =>
          `${text}\nglobalThis.Docs = { Documents: { get() { throw new Error('Google Docs API has not been used in project 1 before or it is disabled.'); } } };\n`,
      ),
    );
    const text = below(refused.model.body)
      .flatMap((element) => (element.type === 'paragraph' ? [paragraphText(element)] : []))
      .join('\n');
    expect(text).toMatch(/Nilai IKM-nya adalah 88,89/);
    expect(text).not.toMatch(/\{\{|\}\}/);
  });
});
