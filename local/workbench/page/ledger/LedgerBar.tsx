import { useState } from 'preact/hooks';
import type { LedgerAction, LedgerView } from '../../contract/ledger';
import { FootPanel } from '../parts/FootPanel';
import { countText, secondsText } from '../parts/figures';
import { useAsked } from '../session';
import './ledger.css';

const Services = ({ action }: { readonly action: LedgerAction }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Layanan Google</th>
        <th scope="col" class="figure">
          Panggilan
        </th>
        <th scope="col" class="figure">
          Sel
        </th>
        <th scope="col" class="figure">
          Perkiraan
        </th>
      </tr>
    </thead>
    <tbody>
      {action.services.map(({ method, calls, cells, seconds }) => (
        <tr key={method}>
          <td>{method}</td>
          <td class="figure">{countText(calls)}</td>
          <td class="figure">{cells === 0 ? '—' : countText(cells)}</td>
          <td class="figure">{secondsText(seconds)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Action = ({ action, open }: { readonly action: LedgerAction; readonly open: boolean }) => (
  <details open={open}>
    <summary>
      <span class="ledger-what">
        {action.what}
        {action.failed && <span class="tag warn">gagal</span>}
      </span>
      <span class="figure">{countText(action.calls)} panggilan</span>
      <span class="figure">{secondsText(action.seconds)}</span>
    </summary>
    <Services action={action} />
  </details>
);

const Panel = ({ ledger, onClose }: { readonly ledger: LedgerView; readonly onClose: () => void }) => (
  <FootPanel title="Biaya di Google" onClose={onClose}>
    <p class="quiet">
      Perkiraan waktu di server Google, dari jumlah panggilan layanan. Sejak kantor ini dibuka:{' '}
      {countText(ledger.session.executions)} kali skrip berjalan, {countText(ledger.session.calls)} panggilan,{' '}
      {secondsText(ledger.session.seconds)}.
    </p>
    {ledger.actions.map((action, at) => (
      <Action key={action.number} action={action} open={at === 0} />
    ))}
  </FootPanel>
);

/** What the last action would have cost at Google; opened, what each service had to do. */
export const LedgerBar = () => {
  const { value: ledger } = useAsked('ledger.view', {});
  const [open, setOpen] = useState(false);
  const last = ledger?.actions[0];
  if (!ledger || !last) return <div class="ledger quiet">Belum ada panggilan ke layanan Google.</div>;
  return (
    <div class="ledger">
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="ledger-last">{last.what}</span>
        <b>{countText(last.calls)} panggilan</b> · <b>{secondsText(last.seconds)}</b>
        <span class="wide-only"> · sejak dibuka {secondsText(ledger.session.seconds)}</span>
      </button>
      {open && <Panel ledger={ledger} onClose={() => setOpen(false)} />}
    </div>
  );
};
