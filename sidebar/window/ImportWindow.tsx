import { useState } from 'preact/hooks';
import type { RoleId } from '../../src/shared/contract/homeCalls';
import type {
  ImportBatch,
  ImportPreview,
  ImportSource,
  ImportTable,
} from '../../src/shared/contract/importCalls';
import { importWords as words } from '../../src/shared/messages/importWindow';
import { screen } from '../../src/shared/messages/screen';
import { BusyBar } from '../parts/BusyBar';
import { ChoiceField } from '../parts/Field';
import { NoticeBar } from '../parts/NoticeBar';
import { BatchList } from './BatchList';
import { PreviewTables } from './PreviewTables';
import { type ReadFile, readText } from './readTables';
import { SourceChoice } from './SourceChoice';
import { useActs } from './useActs';

type Chosen = { readonly source: ImportSource | null; readonly file: ReadFile };
type Order = ImportTable['order'];

/** Data dari E-SKM: choose a file, see what becomes of every column and row, take it in as one batch. */
export const ImportWindow = ({ practised }: { readonly practised: RoleId | null }) => {
  const acts = useActs(practised);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [order, setOrder] = useState<Order>('element');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [batches, setBatches] = useState<readonly ImportBatch[]>([]);

  const tableOf = ({ file }: Chosen, by: Order): ImportTable => ({
    fileName: file.fileName,
    order: by,
    rows: file.rows,
  });
  const listBatches = async () => {
    const answer = await acts.act('import.batches', {});
    if (answer) setBatches(answer.batches);
  };
  const look = async (next: Chosen, by: Order) => {
    setPreview(null);
    const seen = await acts.act('import.preview', tableOf(next, by));
    setChosen(next);
    setPreview(seen);
  };
  const readFrom = async (source: ImportSource, sheet = '') => {
    const content = await acts.act('import.read', { source, sheet });
    if (!content) return;
    const file =
      content.kind === 'text'
        ? readText(content.fileName, content.text)
        : { ...content, sheet: content.sheet };
    await look({ source, file }, order);
  };
  const start = async () => {
    setChosen(null);
    setPreview(null);
    await listBatches();
  };
  const commit = async () => {
    if (!chosen) return;
    const answer = await acts.act('import.commit', tableOf(chosen, order));
    if (!answer) return;
    await start();
    acts.tell({ tone: 'good', sentence: words.done(answer.added) });
  };
  const undo = async (batch: string) => {
    const answer = await acts.act('import.undo', { batch });
    if (!answer) return;
    await start();
    acts.tell({ tone: 'good', sentence: words.undone(answer.removed) });
  };

  return (
    <div class="window">
      <NoticeBar notice={acts.notice} onClose={() => acts.tell(null)} />
      <main aria-busy={acts.busy}>
        <p class="quiet">{words.hint}</p>
        {/* Stays there while a file is looked at, so that the list of files is not fetched again. */}
        <div hidden={chosen !== null}>
          <SourceChoice
            acts={acts}
            onSource={(source) => void readFrom(source)}
            onFile={(file) => void look({ source: null, file }, order)}
          />
          <Batches batches={batches} busy={acts.busy} onShow={listBatches} onUndo={undo} />
        </div>
        {chosen && (
          <>
            <div class="chosen">
              <h1>{chosen.file.fileName}</h1>
              <button type="button" class="secondary" disabled={acts.busy} onClick={() => void start()}>
                {words.other}
              </button>
            </div>
            <div class="chosen">
              {chosen.file.sheets.length > 1 && (
                <ChoiceField
                  label={words.sheet}
                  value={chosen.file.sheet}
                  options={chosen.file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                  onChoose={(sheet) => void (chosen.source && readFrom(chosen.source, sheet))}
                />
              )}
              <ChoiceField
                label={words.order}
                value={order}
                options={[
                  { value: 'element', label: words.orderElement },
                  { value: 'questionnaire', label: words.orderQuestionnaire },
                ]}
                onChoose={(value) => {
                  const by = value === 'questionnaire' ? 'questionnaire' : 'element';
                  setOrder(by);
                  void look(chosen, by);
                }}
              />
              <button
                type="button"
                class="primary"
                disabled={acts.busy || preview === null || preview.good === 0 || preview.seenBefore !== null}
                onClick={() => void commit()}
              >
                {words.commit(preview?.good ?? 0)}
              </button>
            </div>
            {preview?.seenBefore && <p class="alarm">{preview.seenBefore}</p>}
            {preview?.orderUnsure && <p class="note">{words.orderUnsure}</p>}
            {preview && <PreviewTables preview={preview} />}
          </>
        )}
      </main>
      <BusyBar busy={acts.busy ? { doing: screen.working, progress: null } : null} />
    </div>
  );
};

type BatchesProps = {
  readonly batches: readonly ImportBatch[];
  readonly busy: boolean;
  readonly onShow: () => Promise<void>;
  readonly onUndo: (batch: string) => Promise<void>;
};

/** The list is fetched when asked for, so that the window opens with one call. */
const Batches = ({ batches, busy, onShow, onUndo }: BatchesProps) =>
  batches.length > 0 ? (
    <BatchList batches={batches} busy={busy} onUndo={(batch) => void onUndo(batch)} />
  ) : (
    <button type="button" class="secondary" disabled={busy} onClick={() => void onShow()}>
      {words.batches}
    </button>
  );
