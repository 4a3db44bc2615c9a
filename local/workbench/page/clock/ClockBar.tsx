import { useEffect, useState } from 'preact/hooks';
import type { ClockLeap } from '../../contract/clock';
import { Sign } from '../parts/Sign';
import { useMenu } from '../parts/useMenu';
import { useAsked } from '../session';
import './clock.css';
import { RunList } from './RunList';
import { useLeap } from './useLeap';
import { useZone } from './useZone';

const leaps: readonly (readonly [string, ClockLeap])[] = [
  ['10 menit', { kind: 'minutes', minutes: 10 }],
  ['1 jam', { kind: 'minutes', minutes: 60 }],
  ['1 hari kerja', { kind: 'workday' }],
];

/** The day after an ISO date, for the earliest date that may be chosen. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The office's date and time; time may be let pass, and what ran meanwhile is listed. */
export const ClockBar = () => {
  const { value: clock } = useAsked('clock.view', {});
  const zone = useZone();
  const leap = useLeap();
  const { open, setOpen, box } = useMenu();
  const [day, setDay] = useState('');
  const [seen, setSeen] = useState(true);
  const failures = leap.runs?.filter((run) => run.failure !== null).length ?? 0;
  // What went well is there to be looked at; a failure shows itself.
  useEffect(() => {
    if (failures > 0) setSeen(false);
  }, [failures]);
  if (!clock) return <div class="clock" />;
  const shown = leap.passing ?? clock;
  const start = (to: ClockLeap): void => {
    setOpen(false);
    setSeen(true);
    leap.start(to, clock);
  };
  return (
    <div class="clock">
      <span class="clock-face">
        <b>{shown.date}</b> · {shown.time}
      </span>
      {leap.passing ? (
        <button type="button" onClick={leap.stop}>
          Hentikan
        </button>
      ) : (
        <div class="menu up" ref={box}>
          <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
            Lewatkan waktu <Sign of="down" />
          </button>
          {open && (
            <div class="list" role="menu" aria-label="Lewatkan waktu">
              {leaps.map(([name, to]) => (
                <button type="button" role="menuitem" key={name} onClick={() => start(to)}>
                  {name}
                </button>
              ))}
              <form
                class="until"
                onSubmit={(event) => {
                  event.preventDefault();
                  start({ kind: 'date', day });
                }}
              >
                <label>
                  Sampai tanggal, pukul 09.00
                  <input
                    type="date"
                    required
                    min={dayAfter(clock.day)}
                    value={day}
                    onInput={(event) => setDay(event.currentTarget.value)}
                  />
                </label>
                <button type="submit">Lewatkan</button>
              </form>
            </div>
          )}
        </div>
      )}
      {leap.runs !== null && (
        <button
          type="button"
          class={failures > 0 ? 'plain failed' : 'plain'}
          aria-expanded={!seen}
          onClick={() => setSeen(!seen)}
        >
          {leap.runs.length} pemicu berjalan{failures > 0 ? `, ${failures} gagal` : ''}
        </button>
      )}
      {!seen && leap.runs !== null && <RunList runs={leap.runs} zone={zone} onClose={() => setSeen(true)} />}
    </div>
  );
};
