import Papa from 'papaparse';
import { useState } from 'preact/hooks';
import type { ImportPreview, ImportTable } from '../../src/shared/contract/dataCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { orTell } from '../orTell';
import { ChoiceField, TextArea } from '../parts/Field';

const words = screen.data;

const readCsv = (fileName: string, text: string, order: ImportTable['order']): ImportTable => ({
  fileName,
  order,
  rows: Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data.map(
    (cells, at) => ({ line: at + 1, cells }),
  ),
});

/** Data dari E-SKM: choose a CSV, see what is read from it, then take it in as one batch. */
export const ImportForm = ({ office }: { readonly office: Office }) => {
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [order, setOrder] = useState<ImportTable['order']>('element');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [batch, setBatch] = useState<string | null>(null);

  const take = async (chosen: File | undefined) => {
    setPreview(null);
    const text = chosen && (await orTell(office, screen.fileUnreadable, () => chosen.text()));
    setFile(chosen && text != null ? { name: chosen.name, text } : null);
  };
  const check = async () =>
    file &&
    setPreview(await office.act('import.preview', readCsv(file.name, file.text, order), { quiet: true }));
  const commit = async () => {
    if (!file) return;
    const answer = await office.act('import.commit', readCsv(file.name, file.text, order), {
      doneSentence: ({ added }) => words.imported(added),
    });
    if (!answer) return;
    setBatch(answer.batch);
    setFile(null);
    setPreview(null);
  };
  const undo = async () => {
    if (batch && (await office.act('import.undo', { batch }))) setBatch(null);
  };

  return (
    <details>
      <summary>{words.import}</summary>
      <p class="quiet">{words.importHint}</p>
      <label class="file">
        <span>{file?.name ?? words.choose}</span>
        <input type="file" accept=".csv,text/csv" onChange={(e) => void take(e.currentTarget.files?.[0])} />
      </label>
      <TextArea
        label={dataScreen.paste.label}
        hint={dataScreen.paste.hint}
        value={file?.name === dataScreen.paste.name ? file.text : ''}
        onInput={(text) => {
          setPreview(null);
          setFile(text.trim() === '' ? null : { name: dataScreen.paste.name, text });
        }}
      />
      <ChoiceField
        label={words.order}
        value={order}
        options={[
          { value: 'element', label: words.orderElement },
          { value: 'questionnaire', label: words.orderQuestionnaire },
        ]}
        onChoose={(value) => {
          setPreview(null);
          setOrder(value === 'questionnaire' ? 'questionnaire' : 'element');
        }}
      />
      {file && !preview && (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void check()}>
          {words.preview}
        </button>
      )}
      {preview && (
        <div>
          <p>
            {preview.good} {screen.result.respondents}
          </p>
          {preview.seenBefore && <p class="alarm">{preview.seenBefore}</p>}
          <ul class="small">
            {preview.mapping.map((m) => (
              <li key={m}>{m}</li>
            ))}
            {preview.dropped.map((d) => (
              <li key={d}>{d}</li>
            ))}
            {preview.bad.map((b) => (
              <li key={b.line} class="late">
                {b.sentence}
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="primary"
            disabled={office.busy !== null || preview.good === 0}
            onClick={() => void commit()}
          >
            {words.commit}
          </button>
        </div>
      )}
      {batch && (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
    </details>
  );
};
