import { useState } from 'preact/hooks';
import type { TourStep, TourView } from '../../contract/tour';
import { Ask } from '../parts/Ask';
import { Sign } from '../parts/Sign';
import { placeAddress, readPlace } from '../place';
import { useAsked, useSession } from '../session';
import './tour.css';

/** Sits down as another person and looks at another view, in one go. */
const goTo = (persona: string, view: NonNullable<TourStep['view']>, inside = ''): void => {
  location.hash = placeAddress({ persona, view, inside });
};

const viewNames = { buku: 'Buku Kerja', formulir: 'Formulir', drive: 'Drive', surel: 'Surel' } as const;

const Now = ({ step }: { readonly step: TourStep }) => {
  const { persona } = useSession();
  const { view } = readPlace(location.hash);
  const who = step.persona ?? persona.id;
  const there = step.view === null || (who === persona.id && step.view === view);
  return (
    <section class="tour-now" aria-label="Kerjakan sekarang">
      <h3>{step.title}</h3>
      <p>{step.how}</p>
      {step.view !== null && !there && (
        <button type="button" class="primary" onClick={() => step.view && goTo(who, step.view, step.inside)}>
          {who === persona.id
            ? `Buka ${viewNames[step.view]}`
            : `Duduk sebagai ${step.post}, buka ${viewNames[step.view]}`}
        </button>
      )}
    </section>
  );
};

const Finished = () => (
  <section class="tour-now" aria-label="Latihan selesai">
    <h3>Selesai: dari jawaban pertama sampai arsip.</h3>
    <p>Lihat surel yang diterima kabupaten, atau ulangi dari menu Keadaan kantor.</p>
    <button type="button" class="primary" onClick={() => goTo('kabupaten', 'surel')}>
      Buka surel kabupaten
    </button>
  </section>
);

const Begin = ({ start }: { readonly start: string }) => {
  const { attempt } = useSession();
  const [asking, setAsking] = useState(false);
  return (
    <section class="tour-now" aria-label="Mulai latihan">
      <p>
        Berlatih satu semester dari jawaban pertama sampai arsip. Anda memainkan warga dan keempat jabatan;
        setiap langkah dicentang setelah benar-benar dikerjakan.
      </p>
      <button type="button" class="primary" onClick={() => setAsking(true)}>
        Mulai Latihan
      </button>
      {asking && (
        <Ask
          title="Mulai Latihan"
          text="Keadaan sekarang dibuang untuk semua jendela. Simpan dahulu bila masih diperlukan."
          confirm="Mulai Latihan"
          onConfirm={() => {
            setAsking(false);
            void attempt('office.reset', { start });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
};

const Steps = ({ tour }: { readonly tour: TourView }) => (
  <ol class="tour-steps">
    {tour.steps.map((step, at) => (
      <li key={step.id} aria-current={at === tour.at ? 'step' : undefined} data-done={step.done || undefined}>
        <span class="tour-mark">{step.done ? <Sign of="tick" /> : at + 1}</span>
        <span>
          {step.title}
          <span class="quiet">{step.post}</span>
        </span>
        <span class="unseen">{step.done ? 'sudah dikerjakan' : 'belum dikerjakan'}</span>
      </li>
    ))}
  </ol>
);

/** The coach: what a new colleague does next in the practice semester, ticked off as it is really done. */
export const TourPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { value: tour } = useAsked('tour.view', {});
  if (!tour) return <aside class="tour" aria-label="Latihan 15 menit" />;
  const done = tour.steps.filter((step) => step.done).length;
  const now = tour.at === null ? undefined : tour.steps[tour.at];
  return (
    <aside class="tour" aria-label="Latihan 15 menit">
      <div class="tour-head">
        <h2>Latihan 15 menit</h2>
        <button type="button" class="plain" aria-label="Tutup latihan" onClick={onClose}>
          <Sign of="close" />
        </button>
      </div>
      {tour.ready ? (
        <>
          <p class="tour-count">
            <progress max={tour.steps.length} value={done} aria-hidden="true" />
            <span role="status">
              {done} dari {tour.steps.length} dikerjakan
            </span>
          </p>
          {tour.note && <p class="problem">{tour.note}</p>}
          {now ? <Now step={now} /> : <Finished />}
          <Steps tour={tour} />
        </>
      ) : (
        <Begin start={tour.start} />
      )}
    </aside>
  );
};
