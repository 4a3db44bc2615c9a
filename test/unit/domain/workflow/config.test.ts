import { type ConfigLine, parseConfig, standardConfig } from '../../../../src/domain/workflow/config';
import { stepNumbers, steps } from '../../../../src/domain/workflow/steps';

const line = (given: Partial<ConfigLine>): ConfigLine => ({
  line: 2,
  step: '3',
  performers: '',
  returnsTo: '',
  workingDays: '',
  ...given,
});

describe('given no settings of its own', () => {
  test('then the office runs the SOP as written, one working day a step', () => {
    expect(parseConfig([])).toEqual({ ok: true, value: standardConfig });
    expect(stepNumbers.map((id) => standardConfig.steps[id].workingDays)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(stepNumbers.map((id) => standardConfig.steps[id].performers.join('+'))).toEqual([
      'pelaksana',
      'pelaksana',
      'kasiYanum',
      'pelaksana',
      'kasiYanum+sekcam',
      'pelaksana',
      'camat',
      'pelaksana',
    ]);
    expect([3, 5, 7].map((id) => steps[id as 3 | 5 | 7].returnsTo)).toEqual([[2], [4], [4, 6]]);
  });

  test('when lines are blank, then the same', () => {
    expect(parseConfig([line({})])).toEqual({ ok: true, value: standardConfig });
  });
});

describe('given settings', () => {
  test('when they are good, then they replace the rule of that step alone', () => {
    const parsed = parseConfig(
      [line({ performers: 'sekcam', returnsTo: '1, 2', workingDays: '5' })],
      'kasiYanum',
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        steps: { ...standardConfig.steps, 3: { performers: ['sekcam'], returnsTo: [1, 2], workingDays: 5 } },
        scanConfirmedBy: 'kasiYanum',
      },
    });
  });

  test.each([
    [{ step: '9' }, { kind: 'unknownStep', line: 2, given: '9' }],
    [{ step: '' }, { kind: 'unknownStep', line: 2, given: '' }],
    [{ performers: 'lurah' }, { kind: 'unknownPerformer', line: 2, given: 'lurah' }],
    [
      { step: '5', performers: 'sekcam' },
      { kind: 'performerCount', line: 2, step: 5, needed: 2 },
    ],
    [{ performers: 'pelaksana' }, { kind: 'judgesOwnWork', step: 3, submittedIn: 2, role: 'pelaksana' }],
    [
      { step: '4', performers: 'kasiYanum' },
      { kind: 'judgesOwnWork', step: 5, submittedIn: 4, role: 'kasiYanum' },
    ],
    [{ returnsTo: '3' }, { kind: 'returnNotBackwards', line: 2, step: 3, given: '3' }],
    [{ returnsTo: '2;1' }, { kind: 'returnNotBackwards', line: 2, step: 3, given: '2;1' }],
    [{ workingDays: '0' }, { kind: 'badWorkingDays', line: 2, given: '0' }],
    [{ workingDays: '1,5' }, { kind: 'badWorkingDays', line: 2, given: '1,5' }],
  ])('when a line says %j, then it is refused with %j', (given, problem) => {
    expect(parseConfig([line(given)])).toEqual({ ok: false, problem });
  });

  test('when a step stands there twice, then it is refused', () => {
    const problem = { kind: 'stepTwice', line: 3, step: 3 };
    expect(parseConfig([line({}), line({ line: 3 })])).toEqual({ ok: false, problem });
  });
});
