import { textWidth } from '../../../../src/shared/pictures/textWidth';
import { leader } from '../../../../src/shared/templates/leader';

describe('dots to write on', () => {
  it('end together whatever stands before them, by less than a dot', () => {
    const widths = ['Nama', 'Jabatan', 'NIP', 'Diterima tanggal'].map((label) => {
      const line = leader(label, 200);
      const dots = line.length - label.length - 1;
      expect(line).toMatch(new RegExp(`^${label} [.]+$`));
      return textWidth(`${label} `, 11) + dots * 0.278 * 11;
    });
    for (const width of widths) expect(width).toBeGreaterThan(200 - 0.278 * 11);
    expect(Math.max(...widths)).toBeLessThanOrEqual(200);
  });
});
