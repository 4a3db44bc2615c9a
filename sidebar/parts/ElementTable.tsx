import type { ResultView } from '../../src/shared/contract/homeCalls';

/** Elements with NRR and grade. */
export const ElementTable = ({ rows }: { rows: ResultView['elements'] }) => (
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
