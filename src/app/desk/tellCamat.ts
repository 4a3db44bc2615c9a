import { signatory } from '../../domain/official/official';
import { camatMailSubject, camatMailText } from '../../shared/messages/camatMail';
import { officeName } from '../../shared/office/officeName';
import { readSnapshot } from '../data/readSnapshot';
import { effectKey } from '../effectKey';
import type { WorkInHand } from '../report/workInHand';
import type { Ports } from '../world';

/**
 * Tells the Camat by mail, once per round. A notice only: the folder waits on the desk whether it arrives or not, so
 * that a run that died while sending doesn't send again, and a used-up quota stops nothing.
 */
export function tellCamat(
  world: Pick<Ports, 'sideEffects' | 'files' | 'mailer' | 'clock'>,
  { office, period, round }: WorkInHand,
  urls: { readonly folderUrl: string; readonly reportUrl: string },
): void {
  const key = effectKey(round, 'notice');
  const to = signatory(office.officials, 'camat', world.clock.today())?.emails[0];
  const result = readSnapshot(world, period.id)?.result;
  if (to === undefined || result === undefined || world.sideEffects.find(key) !== null) return;
  if (world.mailer.remaining() < 1) return;
  const note = (state: 'intended' | 'done') =>
    world.sideEffects.put({ key, state, ref: to, at: world.clock.now() });
  const name = officeName(office.settings.kecamatan ?? '');
  const told = { ...urls, ...result, office: name, period };
  note('intended');
  world.mailer.send({ to, subject: camatMailSubject(told), text: camatMailText(told), attachments: [] });
  note('done');
}
