import type { Style } from '../../../../model/spreadsheet';
import type { CellLine } from '../../../contract/workbook';
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

export const styleOf = (scene: Scene, line: CellLine | null | undefined, column: number): Style =>
  scene.layout.styles[line?.styles?.[column] ?? -1] ?? plain;
