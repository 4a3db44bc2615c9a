import type { Style } from '../../../../model/spreadsheet';
import type { CellLine, SheetLayout } from '../../../contract/workbook';
import type { Geometry } from './geometry';
import type { Selection } from './selection';

/** Everything that is painted. */
export type Scene = Geometry & {
  readonly line: (row: number) => CellLine | null | undefined;
  readonly selection: Selection;
  /** Whether places that this person may not write to are hatched. */
  readonly showGuards: boolean;
  readonly hatch: CanvasPattern | null;
};

/** A rectangle of rows and columns that scroll together, and the part of the screen it shows through. */
export type Pane = {
  readonly rows: { readonly from: number; readonly to: number };
  readonly columns: { readonly from: number; readonly to: number };
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const plain: Style = {};

/** How a cell looks: its own style, and over it what a conditional format changes. */
export const styleIn = (
  { styles, looks }: Pick<SheetLayout, 'styles' | 'looks'>,
  line: CellLine | null | undefined,
  column: number,
): Style => {
  const own = styles[line?.styles?.[column] ?? -1] ?? plain;
  const look = looks[line?.looks?.[column] ?? -1];
  return look ? { ...own, ...look } : own;
};

export const styleOf = (scene: Scene, line: CellLine | null | undefined, column: number): Style =>
  styleIn(scene.layout, line, column);
