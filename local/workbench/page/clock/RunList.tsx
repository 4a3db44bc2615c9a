import type { ClockRun } from '../../contract/clock';
import { FootPanel } from '../parts/FootPanel';
import { countText, secondsText } from '../parts/figures';
import { whenText } from '../parts/when';

/** As many are listed; further ones are counted. */
const shown = 200;

const outcomes: Readonly<Record<ClockRun['outcome'], string>> = {
  completed: 'selesai',
  failed: 'gagal',
  killed: 'terhenti',
  'timed out': 'kehabisan waktu',
  'not started': 'tidak dijalankan',
};

/** What ran while time passed, failures first to be seen. */
export const RunList = ({
  runs,
  zone,
  onClose,
}: {
  readonly runs: readonly ClockRun[];
  readonly zone: string;
  readonly onClose: () => void;
}) => {
  const ordered = [
    ...runs.filter((run) => run.failure !== null),
    ...runs.filter((run) => run.failure === null),
  ];
  return (
    <FootPanel title="Yang berjalan selama waktu lewat" onClose={onClose}>
      {runs.length === 0 ? (
        <p class="hint">Tidak ada pemicu yang jatuh tempo.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Waktu</th>
              <th scope="col">Pemicu</th>
              <th scope="col">Hasil</th>
              <th scope="col" class="figure">
                Panggilan
              </th>
              <th scope="col" class="figure">
                Perkiraan
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shown).map((run, at) => (
              <tr key={`${run.at} ${at}`} class={run.failure === null ? undefined : 'failed'}>
                <td>{whenText(run.at, zone)}</td>
                <td>{run.what ?? run.handler}</td>
                <td>
                  {outcomes[run.outcome]}
                  {run.failure !== null && `: ${run.failure}`}
                </td>
                <td class="figure">{countText(run.calls)}</td>
                <td class="figure">{secondsText(run.seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {runs.length > shown && <p class="hint">… dan {countText(runs.length - shown)} lainnya.</p>}
    </FootPanel>
  );
};
