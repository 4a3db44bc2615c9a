import { gradeScale } from '../../../../src/shared/format/gradeScale';

it('prints the table of Permen PANRB 14/2017, its appendix', () => {
  expect(gradeScale.map(({ means, ikm, grade, name }) => [means, ikm, grade, name])).toEqual([
    ['1,00–2,5996', '25,00–64,99', 'D', 'Tidak Baik'],
    ['2,60–3,064', '65,00–76,60', 'C', 'Kurang Baik'],
    ['3,0644–3,532', '76,61–88,30', 'B', 'Baik'],
    ['3,5324–4,00', '88,31–100,00', 'A', 'Sangat Baik'],
  ]);
});
