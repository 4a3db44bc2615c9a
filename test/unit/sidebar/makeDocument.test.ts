import { makeDocument } from '../../../sidebar/forms/makeDocument';
import type { Busy, Notice, Office } from '../../../sidebar/office';
import { screen } from '../../../src/shared/messages/screen';

const at = { period: '2021-S1', expectedVersion: 'v1' };
const picture = {
  key: 'elements',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  widthPx: 10,
  heightPx: 10,
};
const unfinished = { done: false, progress: 0.5, doing: '', document: null, notes: [] };

/** A page that answers `report.pictures` with the orders, and every other call alike; keeps what is shown. */
const pageOf = (pictures: readonly unknown[], answer: unknown) => {
  const shown: { busy: Busy; notice: Notice; calls: number } = { busy: null, notice: null, calls: 0 };
  const office = {
    act: (method: string) => {
      shown.calls += 1;
      return Promise.resolve(method === 'report.pictures' ? { pictures } : answer);
    },
    tell: (notice: Notice) => {
      shown.notice = notice;
    },
    work: (busy: Busy) => {
      shown.busy = busy;
    },
    reload: () => Promise.resolve(),
  } as unknown as Office;
  return { office, shown };
};

describe('making a document from the page', () => {
  it('given a browser that cannot draw, then nothing stays busy, a sentence says so, and nothing is made', async () => {
    // Node has no canvas: drawing fails as in a browser without one.
    const { office, shown } = pageOf([picture], unfinished);
    await makeDocument(office, 'draft.make', at);
    expect(shown).toEqual({
      busy: null,
      notice: { tone: 'bad', sentence: screen.drawingFailed },
      calls: 1,
    });
  });

  it('given a server that never finishes, then the page stops asking and says how to go on', async () => {
    const { office, shown } = pageOf([], unfinished);
    await makeDocument(office, 'report.finalise', at);
    expect(shown.calls).toBeLessThan(1000);
    expect(shown.notice).toEqual({ tone: 'bad', sentence: screen.makingStopped });
  });

  it('given a server that finishes, then its notes are told', async () => {
    const { office, shown } = pageOf([], { ...unfinished, done: true, notes: ['Periksa kalimat ini.'] });
    await makeDocument(office, 'draft.make', at);
    expect(shown.notice).toEqual({ tone: 'good', sentence: `${screen.made} Periksa kalimat ini.` });
  });
});
