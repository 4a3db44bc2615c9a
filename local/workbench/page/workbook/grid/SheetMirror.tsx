import type { SheetModel } from '../useSheet';
import { cellName, columnName } from './cellNames';
import { columnsInSight, type Geometry, rowsInSight } from './geometry';

/**
 * What the canvas shows, as a table for screen readers (and for tests): the frozen rows and columns and the cells in
 * sight, brought up to date when scrolling rests.
 */
export const SheetMirror = ({
  model,
  geometry,
}: {
  readonly model: SheetModel;
  readonly geometry: Geometry;
}) => {
  const { layout } = model;
  const span = ({ from, to }: { from: number; to: number }, frozen: number) => [
    ...Array.from({ length: frozen }, (_, at) => at),
    ...Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at),
  ];
  const rows = span(rowsInSight(geometry), layout.frozenRows);
  const columns = span(columnsInSight(geometry), layout.frozenColumns);
  return (
    <table class="mirror" aria-label={`Isi sheet ${layout.name}`}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col" key={column}>
              {columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            {columns.map((column) => (
              <td key={column} data-cell={cellName(row, column)}>
                {model.line(row)?.shown[column] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
