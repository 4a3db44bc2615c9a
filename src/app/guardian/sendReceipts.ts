import type { Instant } from '../../domain/calendar/civilDate';
import { instantMillis } from '../../domain/deadline/instant';
import type { Action, WorkflowEvent } from '../../domain/workflow/event';
import { receiptMail } from '../../shared/messages/receipt';
import { zoneOf } from '../settings';
import type { GuardianWorld } from '../world';

/** Acts whose author gets a receipt, as a witness outside the workbook. */
const witnessed: readonly Action[] = [
  'decideEvaluation',
  'initialReport',
  'verifyReport',
  'approve',
  'return',
  'confirmScan',
];

/** Mails kept free for what people send themselves. */
const keptFree = 20;

/** A guardian installed late doesn't mail receipts for what happened long ago. */
const freshMs = 3 * 24 * 60 * 60 * 1000;

const isDue = (event: WorkflowEvent, bookedAt: Instant): boolean =>
  witnessed.includes(event.action) &&
  event.email !== '' &&
  (instantMillis(bookedAt) ?? 0) - (instantMillis(event.at) ?? 0) < freshMs;

/** Sends what is due and marks it; a run that died may send one twice, which harms nobody. */
export const sendReceipts = (world: GuardianWorld): number => {
  const open = world.book.mirrored().filter(({ receipt }) => receipt === '');
  const zone = zoneOf(world.settings.read());
  let left = open.some(({ event, bookedAt }) => event !== null && isDue(event, bookedAt))
    ? world.mailer.remaining() - keptFree
    : 0;
  let sent = 0;
  for (const { line, event, bookedAt } of open) {
    if (event === null || !isDue(event, bookedAt)) continue;
    if (left <= 0) break;
    world.mailer.send({
      to: event.email,
      ...receiptMail(event, bookedAt, zone, world.place.officeUrl),
      attachments: [],
    });
    world.book.markReceipt(line, world.clock.now());
    left -= 1;
    sent += 1;
  }
  return sent;
};
