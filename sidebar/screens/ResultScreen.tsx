import type { HomeView, ResultView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';

const Elements = ({ rows }: { rows: ResultView['elements'] }) => (
  <table class="figures">
    <tbody>
      {rows.map((row) => (
        <tr key={row.code}>
          <th scope="row">
            {row.code} {row.name}
          </th>
          <td>{row.nrr}</td>
          <td>{row.grade}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Hasil: IKM, grade, the three lowest elements, the active filter. */
export const ResultScreen = ({ home }: { readonly office: Office; readonly home: HomeView }) => {
  const result = home.result;
  if (!result) return <p class="state">{screen.empty.result}</p>;
  return (
    <>
      <div class="ikm">
        <span class="quiet">{screen.result.ikm}</span>
        <strong>{result.ikm}</strong>
        <span>
          {result.grade} · {result.gradeText}
        </span>
        <span class="quiet">
          {result.n} {screen.result.respondents}
        </span>
      </div>
      {result.change && <p>{result.change}</p>}
      {!result.locked && <p class="note">{screen.result.temporary}</p>}
      <h3>{screen.result.lowest}</h3>
      <Elements rows={result.lowest} />
      <details>
        <summary>{screen.result.elements}</summary>
        <Elements rows={result.elements} />
      </details>
      <p class="quiet">{result.filter}</p>
    </>
  );
};
