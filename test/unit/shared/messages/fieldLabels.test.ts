import { fieldLabel } from '../../../../src/shared/messages/fieldLabels';

test.each([
  ['sendTo', 'Alamat surel tujuan'],
  ['emails.kasiYanum', 'Kasi Yanum'],
  ['officials.2.email', 'Surel'],
  ['plan.0.quarters.1', 'Waktu (triwulan)'],
])('given the argument %s, then a person reads the words above its field', (path, label) => {
  expect(fieldLabel(path)).toBe(label);
});

test('given an argument that stands on no screen, then no name is made up', () => {
  expect(fieldLabel('expectedVersion')).toBe('');
});
