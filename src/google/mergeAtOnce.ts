import type { MergeData } from '../shared/templates/mergeData';
import { docsFields } from './docsBlocks';
import { docsMerge } from './docsMerge';

/** From how many markers on two calls of the API are fewer than the calls of DocumentApp they stand for. */
const worthwhile = 40;

/**
 * Merges what the Docs API can merge of a large template in one request: all of it or, when Google refuses it (the
 * service switched off by an administrator, a rule we don't know), nothing. `mergeDocument` does what is left.
 */
export function mergeAtOnce(docId: string, data: MergeData): void {
  const markers = [data.fields, data.paragraphs, data.sections].flatMap((names) => Object.keys(names));
  if (markers.length < worthwhile || !Docs?.Documents) return;
  try {
    const requests = docsMerge(Docs.Documents.get(docId, { fields: docsFields }), data);
    if (requests.length > 0) Docs.Documents.batchUpdate({ requests: [...requests] }, docId);
  } catch (error) {
    console.warn(
      `The Docs API did not merge ${docId}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
