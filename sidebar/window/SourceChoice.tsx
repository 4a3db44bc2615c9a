import { useEffect, useState } from 'preact/hooks';
import type { ImportFile, ImportSource } from '../../src/shared/contract/importCalls';
import { importWords as words } from '../../src/shared/messages/importWindow';
import { screen } from '../../src/shared/messages/screen';
import { TextArea, TextField } from '../parts/Field';
import { readBase64 } from '../parts/readBase64';
import { type ReadFile, readText, textOf } from './readTables';
import type { Acts } from './useActs';

type Props = {
  readonly acts: Acts;
  readonly onSource: (source: ImportSource) => void;
  readonly onFile: (file: ReadFile) => void;
};

/** Three ways in: a file of Drive, one of this computer, or a pasted table. */
export const SourceChoice = ({ acts, onSource, onFile }: Props) => {
  const [files, setFiles] = useState<readonly ImportFile[] | null>(null);
  const [name, setName] = useState('');
  const [link, setLink] = useState('');
  const [pasted, setPasted] = useState('');
  const find = async () => setFiles((await acts.act('import.files', { name }))?.files ?? null);
  // Once, when the window opens: the newest files.
  useEffect(() => {
    void find();
  }, []);

  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      if (/\.xlsx?$/i.test(chosen.name))
        onSource({ kind: 'upload', name: chosen.name, base64: await readBase64(chosen) });
      else onFile(readText(chosen.name, textOf(await chosen.arrayBuffer())));
    } catch {
      acts.tell({ tone: 'bad', sentence: screen.fileUnreadable });
    }
  };

  return (
    <div class="sources">
      <section aria-labelledby="from-drive">
        <h2 id="from-drive">{words.drive}</h2>
        <form
          class="beside"
          onSubmit={(e) => {
            e.preventDefault();
            void find();
          }}
        >
          <TextField label={words.search} value={name} onInput={setName} />
          <button type="submit" class="secondary" disabled={acts.busy}>
            {words.find}
          </button>
        </form>
        {files?.length === 0 && <p>{words.noFiles}</p>}
        {files && files.length > 0 && (
          <ul class="files">
            {files.map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  aria-label={words.take(file.name)}
                  disabled={acts.busy}
                  onClick={() => onSource({ kind: 'drive', idOrUrl: file.id })}
                >
                  <strong>{file.name}</strong>
                  <span class="quiet">{file.about}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <form
          class="beside"
          onSubmit={(e) => {
            e.preventDefault();
            onSource({ kind: 'drive', idOrUrl: link });
          }}
        >
          <TextField label={words.link} value={link} onInput={setLink} />
          <button type="submit" class="secondary" disabled={acts.busy || link.trim() === ''}>
            {words.read}
          </button>
        </form>
      </section>
      <section aria-labelledby="from-computer">
        <h2 id="from-computer">{words.computer}</h2>
        <label class="file">
          <span>{words.chooseFile}</span>
          <input
            type="file"
            accept=".xlsx,.xls,.csv,text/csv"
            onChange={(e) => {
              const file = e.currentTarget.files?.[0];
              // The same name chosen again, mended meanwhile, is a choice too.
              e.currentTarget.value = '';
              void take(file);
            }}
          />
        </label>
      </section>
      <section aria-labelledby="from-paste">
        <h2 id="from-paste">{words.paste}</h2>
        <TextArea
          label={words.pasteLabel}
          hint={words.pasteHint}
          value={pasted}
          onInput={(text) => setPasted(text)}
        />
        <button
          type="button"
          class="secondary"
          disabled={acts.busy || pasted.trim() === ''}
          onClick={() => onFile(readText(words.pasted, pasted))}
        >
          {words.check}
        </button>
      </section>
    </div>
  );
};
