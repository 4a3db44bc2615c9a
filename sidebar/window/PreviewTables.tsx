import type { ImportPreview } from '../../src/shared/contract/importCalls';
import { importWords as words } from '../../src/shared/messages/importWindow';
import { TableHead } from '../parts/TableHead';

/** Most places shown one by one. */
const shown = 500;

/** What becomes of each column, and every cell that can't be taken in, with its place and reason. */
export const PreviewTables = ({ preview }: { readonly preview: ImportPreview }) => (
  <>
    <ul class="notes">
      {preview.periods.map((period) => (
        <li key={period}>{period}</li>
      ))}
      {preview.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
    <div class="tables">
      <section aria-labelledby="bad-rows">
        <h2 id="bad-rows" class={preview.bad.length > 0 ? 'late' : ''}>
          {words.bad(preview.bad.length)}
        </h2>
        {preview.bad.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          <div class="scroll" tabIndex={0}>
            <table class="wide">
              <TableHead heads={words.badHeads} />
              <tbody>
                {preview.bad.slice(0, shown).map((one) => (
                  <tr key={`${one.line}/${one.column}`}>
                    <td>{one.line}</td>
                    <td>{one.column || words.wholeRow}</td>
                    <td>{one.given}</td>
                    <td>{one.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {preview.bad.length > shown && <p>{words.moreBad(preview.bad.length - shown)}</p>}
          </div>
        )}
      </section>
      <section aria-labelledby="columns-read">
        <h2 id="columns-read">{words.columns}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <div class="scroll" tabIndex={0}>
          <table class="wide">
            <TableHead heads={words.columnHeads} />
            <tbody>
              {preview.columns.map((one) => (
                <tr key={one.column} class={one.fate}>
                  <td>{one.column}</td>
                  <td>{one.title}</td>
                  <td>{one.meaning}</td>
                  <td class="quiet">{one.samples.join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  </>
);
