import { useState } from 'preact/hooks';
import { useSession } from '../session';
import { Ask } from './Ask';
import { Sign } from './Sign';
import { useMenu } from './useMenu';

const when = (time: number): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' }).format(time);

type Question =
  | { readonly kind: 'reset'; readonly start: string; readonly name: string }
  | { readonly kind: 'saveAs' }
  | { readonly kind: 'open'; readonly id: string; readonly name: string };

/** The office as a whole: begin anew, keep it under a name, open a kept one. */
export const OfficeMenu = () => {
  const { office, attempt, tell } = useSession();
  const { open, setOpen, box } = useMenu();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (next: Question): void => {
    setOpen(false);
    setQuestion(next);
  };
  const saveAs = async (name: string): Promise<void> => {
    setQuestion(null);
    if (await attempt('office.saveAs', { name }))
      tell({ tone: 'info', text: `Tersimpan sebagai "${name}".` });
  };
  return (
    <div class="menu" ref={box}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        Keadaan kantor <Sign of="down" />
      </button>
      {open && (
        <div class="list right wide" role="menu" aria-label="Keadaan kantor">
          <p class="hint">Bermula dari: {office.began}. Semua perubahan tersimpan sendiri.</p>
          <button type="button" role="menuitem" onClick={() => ask({ kind: 'saveAs' })}>
            Simpan sebagai …
          </button>
          {office.saved.length > 0 && <p class="hint">Buka yang tersimpan</p>}
          {office.saved.map(({ id, name, saved }) => (
            <button type="button" role="menuitem" key={id} onClick={() => ask({ kind: 'open', id, name })}>
              <span class="named">
                <b>{name}</b>
                <span>{when(saved)}</span>
              </span>
            </button>
          ))}
          <p class="hint">Mulai dari awal</p>
          {office.starts.map(({ id, name, about }) => (
            <button
              type="button"
              role="menuitem"
              key={id}
              onClick={() => ask({ kind: 'reset', start: id, name })}
            >
              <span class="named">
                <b>{name}</b>
                <span class="about">{about}</span>
              </span>
            </button>
          ))}
        </div>
      )}
      {question?.kind === 'saveAs' && (
        <Ask
          title="Simpan sebagai"
          text="Keadaan kantor sekarang disimpan dengan nama ini dan dapat dibuka lagi kapan saja."
          field="Nama"
          confirm="Simpan"
          onConfirm={(name) => void saveAs(name)}
          onCancel={() => setQuestion(null)}
        />
      )}
      {question?.kind === 'reset' && (
        <Ask
          title={`Mulai dari awal: ${question.name}`}
          text="Keadaan sekarang dibuang untuk semua jendela. Simpan dahulu bila masih diperlukan."
          confirm="Mulai dari awal"
          onConfirm={() => {
            setQuestion(null);
            void attempt('office.reset', { start: question.start });
          }}
          onCancel={() => setQuestion(null)}
        />
      )}
      {question?.kind === 'open' && (
        <Ask
          title={`Buka "${question.name}"`}
          text="Keadaan sekarang dibuang untuk semua jendela. Simpan dahulu bila masih diperlukan."
          confirm="Buka"
          onConfirm={() => {
            setQuestion(null);
            void attempt('office.open', { id: question.id });
          }}
          onCancel={() => setQuestion(null)}
        />
      )}
    </div>
  );
};
