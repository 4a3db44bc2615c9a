import { useState } from 'preact/hooks';
import type { HomeView } from '../src/shared/contract/homeCalls';
import { screen } from '../src/shared/messages/screen';
import { type Office, useOffice } from './office';
import { BusyBar } from './parts/BusyBar';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { type TabId, Tabs } from './parts/Tabs';
import { DataScreen } from './screens/DataScreen';
import { FlowScreen } from './screens/FlowScreen';
import { MoreScreen } from './screens/MoreScreen';
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
  const Screen = screens[tab];
  return (
    <>
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
        <Screen key={`${home.period?.id}/${home.version}`} office={office} home={home} />
      </main>
    </>
  );
};

/** The sidebar: five screens, each with one purpose; the first shows what this person has to do now. */
export const App = () => {
  const office = useOffice();
  return (
    <div class="page">
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
        </div>
      )}
      {office.view.kind === 'home' && <Inside office={office} home={office.view.home} />}
      <BusyBar busy={office.busy} />
    </div>
  );
};
