import { TableHead } from './TableHead';

/** A table of figures that fits the panel: the first column names, the others hold figures. */
export const FiguresTable = ({
  heads,
  rows,
}: {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) => (
  <table class="figures">
    <TableHead heads={heads} />
    <tbody>
      {rows.map(([first, ...rest], at) => (
        <tr key={`${at}/${first}`}>
          <th scope="row">{first}</th>
          {rest.map((cell, column) => (
            <td key={heads[column + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
