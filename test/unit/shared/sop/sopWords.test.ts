import { correctionText, revisionText } from '../../../../src/shared/sop/actionWords';
import { roleTitle } from '../../../../src/shared/sop/roleTitles';
import { stepTitle, timeText } from '../../../../src/shared/sop/stepTexts';

test('given a step, then its title counts it among the eight', () => {
  expect(stepTitle(2)).toBe('Langkah 2 dari 8: Susun draf laporan');
  expect(timeText(1)).toBe('1 Hari');
});

test('given rounds, then only those after the first have a name', () => {
  expect([revisionText(1), revisionText(2)]).toEqual(['', 'Revisi ke-2']);
  expect([correctionText(0), correctionText(1)]).toEqual(['', 'Laporan Perbaikan ke-1']);
});

test('given who acted, then a deputy is marked so', () => {
  expect([
    roleTitle('sekcam'),
    roleTitle('sekcam', 'plt'),
    roleTitle('camat', 'plh'),
    roleTitle('guardian'),
  ]).toEqual(['Sekcam', 'Plt. Sekcam', 'Plh. Camat', 'Penjaga']);
});
