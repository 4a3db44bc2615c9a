import { useZone } from '../clock/useZone';
import { whenText } from '../parts/when';
import { useAsked, useSession } from '../session';

/** The mails of one mailbox in one direction, the newest first. */
export const MailList = ({
  box,
  direction,
  open,
}: {
  readonly box: string;
  readonly direction: 'in' | 'out';
  readonly open: string;
}) => {
  const { go } = useSession();
  const zone = useZone();
  const { value, problem } = useAsked('mail.list', { box });
  if (value === undefined)
    return (
      <p class="hint" role="status">
        {problem ?? 'Membuka …'}
      </p>
    );
  const mails = value.filter((mail) => mail.direction === direction);
  if (mails.length === 0)
    return (
      <p class="hint">{direction === 'in' ? 'Belum ada surel masuk.' : 'Belum ada surel yang dikirim.'}</p>
    );
  return (
    <ul class="mails">
      {mails.map((mail) => (
        <li key={mail.id}>
          <button
            type="button"
            aria-current={mail.id === open ? 'true' : undefined}
            onClick={() => go('surel', `${box} ${mail.id}`)}
          >
            <span class="mail-line">
              <b>{direction === 'in' ? mail.with : `Kepada ${mail.with}`}</b>
              <span class="quiet">{whenText(mail.sent, zone)}</span>
            </span>
            <span class="subject">{mail.subject}</span>
            <span class="quiet begin">{mail.begin}</span>
            {mail.attachments > 0 && <span class="tag">{mail.attachments} lampiran</span>}
          </button>
        </li>
      ))}
    </ul>
  );
};
