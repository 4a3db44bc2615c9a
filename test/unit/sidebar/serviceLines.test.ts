import { serviceLines } from '../../../sidebar/parts/serviceLines';

test('given services pasted from a numbered list, then each is one choice of the form, without number or bullet', () => {
  expect(
    serviceLines('1. Kartu Keluarga (KK)\n2) KTP\n\n  Kartu  Keluarga (KK) \n- SKTM\n•\tIMB\n3 Pilar Desa\n'),
  ).toEqual(['Kartu Keluarga (KK)', 'KTP', 'SKTM', 'IMB', '3 Pilar Desa']);
});
