import { join } from 'node:path';
import { acts } from '../../local/demo/acts';
import { people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openStage, type Stage } from '../../local/demo/stage';

const root = join(__dirname, '..', '..');

describe('given an office with locked data, guarded from the second workbook', () => {
  let stage: Stage;
  const looks = () => stage.runtime.ledger.executions.filter((one) => one.fn === 'guardianOnTimer_');
  const guardianSays = () =>
    stage.page('pelaksana').rpc<{ alarms: string[] }>('home.load', { period: null }).alarms;

  beforeAll(() => {
    stage = openStage(join(root, 'dist'), '2021-S1');
    const input = readInput(join(root, 'test/data/responses/kecamatan-2020-2021.csv'), 'questionnaire');
    for (const act of acts(input).slice(0, 3)) act.run(stage, () => {});
    stage.pass(20);
  });

  test('then the finished step says how long it really took, the open one when it is due', () => {
    const { flow } = stage
      .page('pelaksana')
      .rpc<{ flow: { dueText: string | null }[] }>('home.load', { period: '2021-S1' });
    // The period ended on 30 June 2021; the data were locked on Thursday 1 July, the day step 1's turn came.
    expect(flow[0]?.dueText).toBe('Dikerjakan pada hari yang sama');
    expect(flow[1]?.dueText).toBe('Paling lambat Jumat, 2 Juli 2021');
  });

  test('when nothing happens, then a look costs few calls and the heartbeat goes on', () => {
    const before = looks().length;
    stage.pass(180);
    const since = looks().slice(before);
    expect(since).toHaveLength(18);
    // A full look opens every tab; these only ask Drive whether the workbook changed.
    const calls = since.map((one) => one.calls).sort((a, b) => a - b);
    expect(calls[Math.floor(calls.length / 2)]).toBeLessThanOrEqual(10);
    expect(guardianSays()).toEqual([]);
  });

  test('when a person changes the record in between, then the next look names it', () => {
    const log = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Riwayat');
    const emails = log?.getDataRange().getDisplayValues() ?? [];
    const column = (emails[0] ?? []).findIndex((title) => /surel|e-mail/i.test(title));
    expect(column).toBeGreaterThanOrEqual(0);
    stage.runtime.editCell(
      {
        spreadsheetId: stage.workbook,
        sheet: 'Riwayat',
        range: `${String.fromCharCode(65 + column)}2`,
        value: 'orang.lain@gmail.com',
      },
      { user: people.owner },
    );
    stage.pass(10);
    expect(guardianSays().join(' ')).toMatch(/Riwayat/);
  });
});
