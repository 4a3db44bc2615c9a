import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer, Args, Method, Shown } from '../api';
import { destinationOf } from '../contract/address';
import type { OfficeView, Persona } from '../contract/office';
import { callAs } from './call';
import { ClockBar } from './clock/ClockBar';
import { LedgerBar } from './ledger/LedgerBar';
import { NoticeBar } from './parts/NoticeBar';
import { OfficeMenu } from './parts/OfficeMenu';
import { PersonSwitch } from './parts/PersonSwitch';
import { ViewTabs } from './parts/ViewTabs';
import type { Place } from './place';
import { ScriptPages, useScriptPages } from './script/scriptPages';
import { type Notice, type Session, SessionContext } from './session';
import { TourPanel } from './tour/TourPanel';
import { useTour } from './tour/useTour';
import { useOffice } from './useOffice';
import { usePlace } from './usePlace';
import { views } from './views';

type Inside = {
  readonly office: OfficeView;
  readonly persona: Persona;
  readonly place: Place;
  readonly revision: number;
  readonly setPlace: (next: Place) => void;
};

const Office = ({ office, persona, place, revision, setPlace }: Inside) => {
  const [notice, setNotice] = useState<Notice | null>(null);
  const pages = useScriptPages(setNotice);
  const [touring, setTouring] = useTour(office.tour);
  const session = useMemo((): Session => {
    const onShown = (shown: readonly Shown[]): void => pages.show(shown);
    const call = <M extends Method>(method: M, args: Args<M>): Promise<Answer<M>> =>
      callAs(persona.email, method, args, onShown);
    const go: Session['go'] = (view, inside = '') => setPlace({ persona: persona.id, view, inside });
    const openFile: Session['openFile'] = (id) => {
      if (id === office.workbook) return go('buku');
      if (id === office.guardian) return go('penjaga');
      call('drive.details', { id }).then(
        ({ kind }) => (kind === 'workbook' ? go('buku', id) : go('drive', id)),
        (error: Error) => setNotice({ tone: 'warning', text: error.message }),
      );
    };
    return {
      office,
      persona,
      revision,
      pages,
      inside: place.inside,
      call,
      attempt: (method, args) =>
        call(method, args).catch((error: Error) => {
          setNotice({ tone: 'warning', text: error.message });
          return undefined;
        }),
      tell: setNotice,
      go,
      openFile,
      openAddress(url) {
        const found = destinationOf(url);
        if (found?.kind === 'file') openFile(found.id);
        else if (found?.kind === 'form') window.open(found.path, '_blank', 'noopener');
        else setNotice({ tone: 'info', text: `Alamat di luar meja latihan tidak dibuka: ${url}` });
      },
    };
  }, [office, persona, revision, place.inside, place.view, pages]);
  const current = views.find(({ id }) => id === place.view) ?? views[0];
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  if (!current) return null;
  if (!visited.has(current.id)) setVisited(new Set([...visited, current.id]));
  return (
    <SessionContext.Provider value={session}>
      <header class="bar">
        <h1 class="mark">
          Meja Latihan <b>E-SKM</b>
        </h1>
        <ViewTabs current={place.view} onChoose={(view) => session.go(view)} />
        {!touring && (
          <button type="button" class="tour-open" onClick={() => setTouring(true)}>
            Latihan 15 menit
          </button>
        )}
        <OfficeMenu />
        <PersonSwitch onChoose={(id) => setPlace({ ...place, persona: id, inside: '' })} />
      </header>
      <div class="middle">
        {touring && <TourPanel onClose={() => setTouring(false)} />}
        <main class="desk" aria-label={current.name}>
          {views
            .filter(({ id, stays }) => id === current.id || (stays && visited.has(id)))
            .map(({ id, View }) => (
              <div class="view" hidden={id !== current.id} key={id}>
                <View view={id} shown={id === current.id} />
              </div>
            ))}
        </main>
      </div>
      <footer class="status">
        <ClockBar />
        <LedgerBar />
      </footer>
      <ScriptPages pages={pages} />
      <NoticeBar notice={notice} onClose={() => setNotice(null)} />
    </SessionContext.Provider>
  );
};

/** One window of the workbench: who sits there, the view they look at, the clock and the ledger. */
export const Shell = () => {
  const { office, revision, era, connected } = useOffice();
  const [place, setPlace] = usePlace();
  const persona = office?.personas.find(({ id }) => id === place.persona) ?? office?.personas[0];
  useEffect(() => {
    if (persona) document.title = `${persona.post} · Meja Latihan E-SKM`;
  }, [persona]);
  return (
    <>
      {!connected && (
        <p class="lost" role="alert">
          Meja latihan tidak menjawab. Pastikan npm start masih berjalan.
        </p>
      )}
      {office && persona ? (
        <Office
          key={`${era} ${persona.id}`}
          office={office}
          persona={persona}
          place={place}
          revision={revision}
          setPlace={setPlace}
        />
      ) : (
        <p class="waiting" role="status">
          Membuka kantor latihan …
        </p>
      )}
    </>
  );
};
