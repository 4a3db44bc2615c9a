import { effectKey, latestEffect } from '../../../src/app/effectKey';
import { documentOnce, fileOnce, filesOnce } from '../../../src/app/once';
import type { SideEffect } from '../../../src/app/ports/sideEffects';
import { memoryFiles } from '../../support/memoryFiles';

const office = () => {
  const effects = new Map<string, SideEffect>();
  const files = memoryFiles();
  return {
    files,
    effects,
    world: {
      files,
      clock: { now: () => '2021-07-01T02:00:00.000Z', today: () => '2021-07-01' as const },
      sideEffects: {
        find: (key: string) => effects.get(key) ?? null,
        put: (...meant: readonly SideEffect[]) => {
          for (const effect of meant) effects.set(effect.key, effect);
        },
        list: (prefix: string) => [...effects.values()].filter(({ key }) => key.startsWith(prefix)),
      },
    },
  };
};

const round = { period: '2021-S1', correction: 0, revision: 2 };
const key = effectKey(round, 'reportPdf', 'ab12');

describe('a file made once per key', () => {
  it('is made at the first asking and found at the next', () => {
    const { world, files } = office();
    const make = jest.fn((id: string) =>
      files.create('reports', 'a.pdf', 'application/pdf', { text: 'a' }, id),
    );
    const first = fileOnce(world, key, make);
    expect(fileOnce(world, key, make)).toEqual(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is found by its reserved id when the run died before it was recorded', () => {
    const { world, files, effects } = office();
    const make = (id: string) => files.create('reports', 'a.pdf', 'application/pdf', { text: 'a' }, id);
    fileOnce(world, key, make);
    const made = effects.get(key);
    if (made) effects.set(key, { ...made, state: 'intended' });
    expect(fileOnce(world, key, make).id).toBe(made?.ref);
    expect(effects.get(key)?.state).toBe('done');
    expect(files.list('reports')).toHaveLength(1);
  });

  it('is made again when a person has thrown it away', () => {
    const { world, files } = office();
    const make = (id: string) => files.create('reports', 'a.pdf', 'application/pdf', { text: 'a' }, id);
    const first = fileOnce(world, key, make);
    files.trash(first.id);
    expect(fileOnce(world, key, make).id).not.toBe(first.id);
  });
});

describe('files made together, each once per key', () => {
  const keys = {
    xlsx: effectKey(round, 'calculationXlsx', 'ab12'),
    pdf: effectKey(round, 'annexPdf', 'ab12'),
  };
  type Office = ReturnType<typeof office>;
  const made = ({ world, files }: Office) => {
    const asked: (readonly [string, string | null])[] = [];
    const all = filesOnce(world, keys, (missing, diedSince) => {
      for (const { name } of missing) asked.push([name, diedSince]);
      return missing.map(({ name, id }) => files.create('reports', name, name, { text: name }, id));
    });
    return { all, asked };
  };

  it('are all made at the first asking, and none at the next', () => {
    const here = office();
    const first = made(here);
    expect(first.asked).toEqual([
      ['xlsx', null],
      ['pdf', null],
    ]);
    expect(made(here)).toEqual({ all: first.all, asked: [] });
    expect([...here.effects.values()].map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('are found by their ids, and only the missing one is made, when the run died between them', () => {
    const here = office();
    const first = made(here).all;
    for (const [key, effect] of here.effects)
      here.effects.set(key, { ...effect, state: 'intended', at: '2021-07-01T01:00:00.000Z' });
    here.files.trash(first.pdf.id);
    const second = made(here);
    expect(second.all.xlsx).toEqual(first.xlsx);
    // The maker learns since when a run may have left something behind.
    expect(second.asked).toEqual([['pdf', '2021-07-01T01:00:00.000Z']]);
    expect([...here.effects.values()].map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('keep the time of the first attempt through a second that dies as well', () => {
    const here = office();
    const dying = () =>
      filesOnce(here.world, keys, () => {
        throw new Error('Exceeded maximum execution time');
      });
    expect(dying).toThrow();
    const [key = ''] = here.effects.keys();
    const effect = here.effects.get(key);
    if (effect) here.effects.set(key, { ...effect, at: '2021-07-01T01:00:00.000Z' });
    expect(dying).toThrow();
    expect(made(here).asked[0]).toEqual(['xlsx', '2021-07-01T01:00:00.000Z']);
  });
});

describe('a Google Doc made once per key', () => {
  it('is looked for by name when the run died, and a second one is set apart', () => {
    const { world, files, effects } = office();
    const target = { folderId: 'reports', name: 'Draf' };
    const make = () => files.create('reports', 'Draf', 'application/vnd.google-apps.document', { text: '' });
    const first = make();
    make();
    effects.set(key, { key, state: 'intended', ref: '', at: '' });
    expect(documentOnce(world, key, target, make).id).toBe(first.id);
    expect(files.list('reports').map(({ name }) => name)).toEqual(['Draf', 'Draf (duplikat)']);
  });
});

describe('the newest effect of a kind', () => {
  const effect = (
    of: { correction: number; revision: number },
    part: string,
    at: string,
    state = 'done' as const,
  ) => ({
    key: effectKey({ period: '2021-S1', ...of }, 'reportPdf', part),
    state,
    ref: part,
    at,
  });

  it('is that of the latest round, and in a round the one written last', () => {
    const effects = [
      effect({ correction: 0, revision: 9 }, 'a', '3'),
      effect({ correction: 0, revision: 10 }, 'b', '1'),
      effect({ correction: 0, revision: 10 }, 'c', '2'),
    ];
    expect(latestEffect(effects, '2021-S1', 'reportPdf')?.ref).toBe('c');
    const corrected = [...effects, effect({ correction: 1, revision: 1 }, 'd', '0')];
    expect(latestEffect(corrected, '2021-S1', 'reportPdf')?.ref).toBe('d');
  });

  it('is neither another kind’s, nor another period’s, nor one that was only meant', () => {
    const effects: readonly SideEffect[] = [
      { ...effect({ correction: 0, revision: 1 }, 'a', '1'), key: '2021-S1/0.1/reportPdfs:a' },
      { ...effect({ correction: 0, revision: 1 }, 'a', '1'), key: '2021-S10/0.1/reportPdf:a' },
      { ...effect({ correction: 0, revision: 1 }, 'a', '1'), state: 'intended' },
    ];
    expect(latestEffect(effects, '2021-S1', 'reportPdf')).toBeNull();
  });
});
