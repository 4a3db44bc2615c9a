import { useState } from 'preact/hooks';
import { destinationOf } from '../../contract/address';
import type { FormLine } from '../../contract/form';
import { countText } from '../parts/figures';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useAsked, useSession } from '../session';
import { Respondent } from './Respondent';

const publishedId = (path: string): string => /\/forms\/d\/e\/([\w-]+)\//.exec(path)?.[1] ?? '';

/** An address of the form, such as the one in a QR code, to be opened in the phone beside. */
const AddressField = ({ onOpen }: { readonly onOpen: (form: string, query: string) => void }) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const found = destinationOf(text.trim());
        if (found?.kind !== 'form') return setProblem('Ini bukan alamat formulir.');
        setProblem('');
        onOpen(publishedId(found.path), found.path.split('?')[1] ?? '');
      }}
    >
      <label>
        Alamat formulir, misalnya dari kode QR
        <input
          value={text}
          placeholder="https://docs.google.com/forms/…"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit">Buka di ponsel</button>
    </form>
  );
};

const Samples = ({ line }: { readonly line: FormLine }) => {
  const { attempt, tell } = useSession();
  const [busy, setBusy] = useState(false);
  const fill = async (): Promise<void> => {
    setBusy(true);
    const done = await attempt('form.samples', { form: publishedId(line.path), count: 10 });
    setBusy(false);
    if (done) tell({ tone: 'info', text: `${done.sent} jawaban contoh dikirim lewat formulir.` });
  };
  return (
    <>
      <h3>Jawaban contoh</h3>
      <p class="quiet">
        Sepuluh warga rekaan mengisi formulir satu per satu, lewat halaman yang sama, selang satu menit.
      </p>
      <button type="button" disabled={busy || !line.accepting} onClick={() => void fill()}>
        {busy ? 'Sedang diisi …' : 'Isi 10 jawaban contoh'}
      </button>
    </>
  );
};

type Opened = { readonly form: string; readonly query: string; readonly turn: number };

/** The public form on a phone, and what helps a trainer beside it. */
export const FormView = () => {
  const { value: lines, problem } = useAsked('form.list', {});
  const [opened, setOpened] = useState<Opened | null>(null);
  const line = lines?.find(({ path }) => publishedId(path) === opened?.form) ?? lines?.[0];
  if (line === undefined)
    return (
      <p class="hint" role="status">
        {problem ??
          (lines === undefined
            ? 'Membuka …'
            : 'Formulir survei belum ada. Pemilik menyiapkannya di buku kerja, menu E-SKM.')}
      </p>
    );
  const form = publishedId(line.path);
  const go = (to: string, query: string): void =>
    setOpened({ form: to, query, turn: (opened?.turn ?? 0) + 1 });
  return (
    <div class="form-view">
      <div class="phone">
        <ScrollRegion name="phone-screen" label="Formulir di ponsel warga">
          <Respondent
            key={`${form} ${opened?.turn ?? 0}`}
            form={form}
            query={opened?.query ?? ''}
            onGo={(query) => go(form, query)}
          />
        </ScrollRegion>
      </div>
      <aside class="form-aside" aria-label="Tentang formulir">
        <h2>{line.title}</h2>
        <p>
          <b>{countText(line.responses)}</b> jawaban masuk.{' '}
          {line.accepting ? 'Formulir menerima jawaban.' : 'Formulir sudah ditutup.'}
        </p>
        <p class="quiet">Warga membuka formulir dari kode QR tanpa masuk ke akun apa pun.</p>
        <div class="aside-acts">
          <a class="button" href={line.path} target="_blank" rel="noreferrer">
            Buka di tab sendiri
          </a>
          <button type="button" onClick={() => go(form, '')}>
            Mulai lagi
          </button>
        </div>
        <Samples line={line} />
        <h3>Kode QR</h3>
        <AddressField onOpen={go} />
      </aside>
    </div>
  );
};
