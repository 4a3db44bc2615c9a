import type { ImportBatch } from '../../src/shared/contract/importCalls';
import { importWords as words } from '../../src/shared/messages/importWindow';
import { TableHead } from '../parts/TableHead';

type Props = {
  readonly batches: readonly ImportBatch[];
  readonly busy: boolean;
  readonly onUndo: (batch: string) => void;
};

/** What came in before; each file is one batch and can be taken back whole. */
export const BatchList = ({ batches, busy, onUndo }: Props) =>
  batches.length === 0 ? null : (
    <section aria-labelledby="batches">
      <h2 id="batches">{words.batches}</h2>
      <table class="wide">
        <TableHead heads={words.batchHeads} />
        <tbody>
          {batches.map(({ batch, fileName, n }) => (
            <tr key={batch}>
              <td>{fileName}</td>
              <td>{n}</td>
              <td>
                <button type="button" class="secondary" disabled={busy} onClick={() => onUndo(batch)}>
                  {words.undo(fileName)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
