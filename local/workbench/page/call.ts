import type { Answer, Args, Asking, Method, Reply, Shown } from '../api';

/** The person may read why; nothing was done. */
export class Refused extends Error {
  override name = 'Refused';
}

const token = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

/** Tells this window's own changes apart from those of others. */
export const windowName = crypto.randomUUID();

export const eventsAddress = `/events?token=${token}`;

const noReply =
  'Meja latihan tidak menjawab. Pastikan npm start masih berjalan, lalu muat ulang halaman ini.';

/**
 * One call of the contract as `person` (an address; '' for a visitor). `onShown` gets what scripts showed meanwhile.
 * Rejects with `Refused` (its message is for the person) or, when something is broken, with an Error.
 */
export const callAs = async <M extends Method>(
  person: string,
  method: M,
  args: Args<M>,
  onShown: (shown: readonly Shown[]) => void = () => undefined,
): Promise<Answer<M>> => {
  const asking: Asking = { person, window: windowName, args };
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workbench-token': token },
    body: JSON.stringify(asking),
  }).catch(() => undefined);
  if (response === undefined) throw new Error(noReply);
  if (response.status === 403)
    throw new Error('Meja latihan sudah dimulai ulang. Muat ulang halaman ini untuk melanjutkan.');
  if (response.status === 413) throw new Refused('Berkas itu terlalu besar.');
  if (!response.ok) throw new Error(noReply);
  const reply = (await response.json()) as Reply;
  if (!reply.ok) throw reply.kind === 'refused' ? new Refused(reply.sentence) : new Error(reply.sentence);
  if (reply.shown.length > 0) onShown(reply.shown);
  return reply.value as Answer<M>;
};
