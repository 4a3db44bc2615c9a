import { instantToSerial, serialToWall } from '../../../model/zone';
import type { Runtime } from '../../../runtime';
import { WorkbenchRefusal } from '../refusal';
import { sendForm } from './formSteps';
import { formAt } from './publicPage';
import { chances, sampleAnswers } from './sampleAnswers';

const most = 50;

/**
 * Invented citizens answer the form one after another, each through the public page, a minute apart. Gives how many
 * did; throws where the page takes none.
 */
export const sampleRespondents = (
  runtime: Runtime,
  publishedId: string,
  count: number,
  zone: string,
): number => {
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new WorkbenchRefusal(`Isilah 1 sampai ${most} jawaban contoh sekaligus.`);
  const form = formAt(runtime.state, publishedId);
  const next = chances(form.responses.length * 7919 + 17);
  for (let done = 0; done < count; done += 1) {
    const { clock } = runtime.state;
    runtime.fireDue(clock.now + 60_000);
    const today = new Date(serialToWall(instantToSerial(zone, clock.now))).toISOString().slice(0, 10);
    const step = sendForm(runtime, publishedId, {
      answers: sampleAnswers(form, today, next),
      edit: null,
      email: null,
    });
    if (step.kind === 'remarks')
      throw new WorkbenchRefusal('Formulir ini meminta sesuatu yang tidak dapat dicontohkan.');
  }
  return count;
};
