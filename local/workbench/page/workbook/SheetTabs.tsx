import type { BookView } from '../../contract/workbook';
import { Sign } from '../parts/Sign';
import { useMenu } from '../parts/useMenu';
import { boxOfSelection, isOneCell, type Selection } from './grid/selection';
import type { SheetModel } from './useSheet';

type Tabs = {
  readonly book: BookView;
  readonly current: number;
  readonly onChoose: (id: number) => void;
  readonly model: SheetModel | undefined;
  readonly selection: Selection;
};

/** How many cells are added up for the sum at the foot. */
const sumLimit = 100_000;

const said = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });

const asNumber = (text: string): number =>
  Number(text.replaceAll('.', '').replace(',', '.').replace('%', ''));

/** "Jumlah: 12" or "Hitungan: 3" of what is chosen. */
const summary = (model: SheetModel | undefined, selection: Selection): string => {
  if (!model || isOneCell(model.layout, selection)) return '';
  const { top, left, bottom, right } = boxOfSelection(model.layout, selection);
  const last = Math.min(bottom, model.layout.filled);
  if ((last - top) * (right - left) > sumLimit) return '';
  let [count, numbers, sum] = [0, 0, 0];
  for (let row = top; row < last; row += 1) {
    const line = model.line(row);
    for (let column = left; column < right; column += 1) {
      const text = line?.shown[column];
      if (!text) continue;
      count += 1;
      if (!line?.numbers?.includes(column)) continue;
      numbers += 1;
      sum += asNumber(line.input?.[column]?.startsWith('=') ? text : (line.input?.[column] ?? text));
    }
  }
  if (numbers > 1 && Number.isFinite(sum)) return `Jumlah: ${said.format(sum)}`;
  return count > 1 ? `Hitungan: ${said.format(count)}` : '';
};

/** The sheets at the foot; hidden ones are in the list at the left. */
export const SheetTabs = ({ book, current, onChoose, model, selection }: Tabs) => {
  const { open, setOpen, box } = useMenu();
  const seen = book.tabs.filter(({ id, hidden }) => !hidden || id === current);
  return (
    <div class="tabs">
      <div class="menu up" ref={box}>
        <button
          type="button"
          class="all"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label="Semua sheet"
          onClick={() => setOpen(!open)}
        >
          <Sign of="list" />
        </button>
        {open && (
          <div class="list fit" role="menu" aria-label="Semua sheet">
            {book.tabs.map(({ id, name, hidden }) => (
              <button
                type="button"
                role="menuitemradio"
                aria-checked={id === current}
                key={id}
                class={hidden ? 'quiet' : undefined}
                onClick={() => {
                  setOpen(false);
                  onChoose(id);
                }}
              >
                <span class="tick" aria-hidden="true">
                  {id === current && <Sign of="check" />}
                </span>
                {name}
                {hidden && <span class="about"> (tersembunyi)</span>}
              </button>
            ))}
          </div>
        )}
      </div>
      <div class="sheets" role="tablist" aria-label="Sheet">
        {seen.map(({ id, name, hidden, color }) => (
          <button
            type="button"
            role="tab"
            aria-selected={id === current}
            tabIndex={id === current ? 0 : -1}
            key={id}
            class={hidden ? 'quiet' : undefined}
            style={color ? { boxShadow: `inset 0 -3px ${color}` } : undefined}
            onClick={() => onChoose(id)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              if (step === undefined) return;
              const next = seen[(seen.findIndex((one) => one.id === id) + step + seen.length) % seen.length];
              if (next) onChoose(next.id);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <output class="sum">{summary(model, selection)}</output>
    </div>
  );
};
