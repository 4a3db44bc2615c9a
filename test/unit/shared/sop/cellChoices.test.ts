import { standardConfig } from '../../../../src/domain/workflow/config';
import { roles } from '../../../../src/domain/workflow/role';
import { stepNumbers } from '../../../../src/domain/workflow/steps';
import { cellChoices, readCellChoice } from '../../../../src/shared/sop/cellChoices';

describe('given the approval cells of the SOP’s table', () => {
  test('then only judging posts have choices, in the words of each step', () => {
    const choices = stepNumbers.flatMap((step) =>
      roles.flatMap((role) => {
        const texts = cellChoices(step, role, standardConfig);
        return texts.length === 0 ? [] : [[step, role, ...texts]];
      }),
    );
    expect(choices).toEqual([
      [3, 'kasiYanum', 'Tetapkan', 'Kembalikan ke langkah 2'],
      [5, 'kasiYanum', 'Paraf', 'Kembalikan ke langkah 4'],
      [5, 'sekcam', 'Verifikasi', 'Kembalikan ke langkah 4'],
      [7, 'camat', 'Sahkan', 'Kembalikan ke langkah 4', 'Kembalikan ke langkah 6'],
    ]);
  });

  test('when a choice is read back, then it means what was offered there and nothing elsewhere', () => {
    expect(readCellChoice(' sahkan ', 7, 'camat', standardConfig)).toEqual({ action: 'approve' });
    expect(readCellChoice('Kembalikan ke langkah 6', 7, 'camat', standardConfig)).toEqual({
      action: 'return',
      toStep: 6,
    });
    expect(readCellChoice('Sahkan', 7, 'sekcam', standardConfig)).toBeNull();
    expect(readCellChoice('Sahkan', 5, 'sekcam', standardConfig)).toBeNull();
    expect(readCellChoice('Kembalikan ke langkah 2', 7, 'camat', standardConfig)).toBeNull();
    expect(readCellChoice('', 7, 'camat', standardConfig)).toBeNull();
  });
});
