import type { FilteredResult } from '../../src/shared/contract/indexCalls';
import { resultWords } from '../../src/shared/messages/resultScreen';
import { screen } from '../../src/shared/messages/screen';
import { ElementTable } from './ElementTable';

const words = resultWords.filter;

/** What a filter comes to: IKM, grade, how many; weak groups are marked. */
export const FilteredFigures = ({ result }: { result: FilteredResult }) => (
  <section aria-live="polite">
    <div class="ikm">
      <span class="quiet">{screen.result.ikm}</span>
      <strong>{result.ikm}</strong>
      <span>
        {result.grade} · {result.gradeText}
      </span>
      <span class="quiet">{words.respondents(result.n, result.of)}</span>
    </div>
    {result.weak && <p class="alarm">{words.weak}</p>}
    {!result.locked && <p class="note">{words.raw}</p>}
    <p class="quiet">{result.words}</p>
    <details>
      <summary>{screen.result.elements}</summary>
      <ElementTable rows={result.elements} />
    </details>
  </section>
);
