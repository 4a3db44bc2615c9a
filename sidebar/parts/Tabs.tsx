import { screen } from '../../src/shared/messages/screen';

export type TabId = keyof typeof screen.tabs;

const order = Object.keys(screen.tabs) as TabId[];

/** Arrow keys move between tabs, as the ARIA tab pattern asks. */
export const Tabs = ({ current, onChoose }: { current: TabId; onChoose: (tab: TabId) => void }) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = order[(order.indexOf(current) + step + order.length) % order.length] ?? current;
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="E-SKM" onKeyDown={onKeyDown}>
      {order.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls="panel"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {screen.tabs[tab]}
        </button>
      ))}
    </div>
  );
};
