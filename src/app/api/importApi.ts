import * as v from 'valibot';
import { ok } from '../../domain/result';
import { roles } from '../../domain/workflow/role';
import type { ImportCalls } from '../../shared/contract/importCalls';
import { previewImport } from '../data/importPreview';
import { commitImport, importBatches, undoImport } from '../data/importTable';
import { importFiles, mostRows, readImport } from '../data/readImport';
import { type Handlers, shortText } from './handler';

const importTable = v.object({
  fileName: v.pipe(shortText, v.minLength(1)),
  order: v.picklist(['element', 'questionnaire']),
  rows: v.pipe(
    v.array(
      v.object({
        line: v.pipe(v.number(), v.integer(), v.minValue(1)),
        cells: v.pipe(
          v.array(v.union([v.pipe(v.string(), v.maxLength(5000)), v.number()])),
          v.maxLength(100),
        ),
      }),
    ),
    v.maxLength(mostRows),
  ),
});

/** Ten megabytes as base64: far more than a semester's answers, and less than a call may carry. */
const longestUpload = 14_000_000;

const source = v.variant('kind', [
  v.object({ kind: v.literal('drive'), idOrUrl: v.pipe(v.string(), v.trim(), v.maxLength(500)) }),
  v.object({
    kind: v.literal('upload'),
    name: v.pipe(shortText, v.minLength(1)),
    base64: v.pipe(v.string(), v.base64(), v.maxLength(longestUpload)),
  }),
]);

export const importApi: Handlers<keyof ImportCalls> = {
  'import.open': {
    runsAs: 'staff',
    args: v.object({ practised: v.nullable(v.picklist(roles)) }),
    run: ({ dialogs }, { practised }) => {
      dialogs.openImport(practised);
      return ok({});
    },
  },
  'import.files': { runsAs: 'staff', args: v.object({ name: shortText }), run: importFiles },
  'import.read': { runsAs: 'staff', args: v.object({ source, sheet: shortText }), run: readImport },
  'import.preview': { runsAs: 'staff', args: importTable, run: previewImport },
  'import.commit': { runsAs: 'staff', args: importTable, run: commitImport },
  'import.undo': {
    runsAs: 'staff',
    args: v.object({ batch: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/)) }),
    run: (world, { batch }) => undoImport(world, batch),
  },
  'import.batches': { runsAs: 'staff', args: v.object({}), run: importBatches },
};
