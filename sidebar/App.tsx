import { useState } from 'preact/hooks';
import type { HomeView } from '../src/shared/contract/homeCalls';
import { practiceScreen } from '../src/shared/messages/practice';
import { screen } from '../src/shared/messages/screen';
import { type Office, useOffice } from './office';
import { BusyBar } from './parts/BusyBar';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { PracticeBar } from './parts/PracticeBar';
import { PracticeLesson } from './parts/PracticeLesson';
import { type TabId, Tabs } from './parts/Tabs';
import { DataScreen } from './screens/DataScreen';
import { FlowScreen } from './screens/FlowScreen';
import { MoreScreen } from './screens/MoreScreen';
import { PracticeScreen } from './screens/PracticeScreen';
import { ResultScreen } from './screens/ResultScreen';
import { SetupScreen } from './screens/SetupScreen';
import { TaskScreen } from './screens/TaskScreen';

const screens = {
  tasks: TaskScreen,
  flow: FlowScreen,
  data: DataScreen,
  result: ResultScreen,
  more: MoreScreen,
} satisfies Record<TabId, unknown>;

const Inside = ({ office, home }: { office: Office; home: HomeView }) => {
  const [tab, setTab] = useState<TabId>('tasks');
  if (home.stage === 'notSetUp') return <SetupScreen office={office} />;
  // Of Lainnya a Latihan has only what belongs to it.
  const Screen = home.practice !== null && tab === 'more' ? PracticeScreen : screens[tab];
  return (
    <>
      {home.practice && <PracticeBar office={office} hint={home.practice} />}
      <Header home={home} onPeriod={(period) => void office.reload(period)} />
      <Tabs current={tab} onChoose={setTab} />
      <NoticeBar notice={office.notice} onClose={() => office.tell(null)} />
      <main id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} aria-busy={office.busy !== null}>
        {home.me.sentence && <p class="note">{home.me.sentence}</p>}
        {home.alarms.map((alarm) => (
          <p class="alarm" key={alarm}>
            {alarm}
          </p>
        ))}
        {home.practice && tab === 'tasks' && (
          <PracticeLesson office={office} home={home} hint={home.practice} />
        )}
        <Screen key={`${office.practised}/${home.period?.id}/${home.version}`} office={office} home={home} />
      </main>
    </>
  );
};

/** The sidebar: five screens, each with one purpose; the first shows what this person has to do now. */
export const App = () => {
  const office = useOffice();
  return (
    <div class={office.practised === null ? 'page' : 'page practice'}>
      {office.view.kind === 'loading' && (
        <p class="state" role="status">
          {screen.loading}
        </p>
      )}
      {office.view.kind === 'stopped' && (
        <div class="state" role="alert">
          <p>{office.view.sentence}</p>
          <button type="button" class="primary" onClick={() => void office.reload(null)}>
            {screen.again}
          </button>
          {office.practised !== null && (
            <button type="button" class="secondary" onClick={() => void office.practise(null)}>
              {practiceScreen.leave}
            </button>
          )}
        </div>
      )}
      {office.view.kind === 'home' && (
        // Whoever begins or goes on as somebody else begins at Tugas Saya.
        <Inside key={office.practised} office={office} home={office.view.home} />
      )}
      <BusyBar busy={office.busy} />
    </div>
  );
};
