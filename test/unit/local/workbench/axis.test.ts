import fc from 'fast-check';
import { createAxis } from '../../../../local/workbench/page/workbook/grid/axis';

describe('rows along a line of pixels', () => {
  test('every pixel belongs to the row that covers it; hidden rows cover none', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(1500), (all, pixel) => {
        const axis = createAxis(all.length, (at) => all[at] ?? 0);
        const whole = all.reduce((sum, size) => sum + size, 0);
        expect(axis.start(all.length)).toBe(whole);
        const at = axis.at(pixel);
        if (pixel < whole) {
          expect(axis.start(at)).toBeLessThanOrEqual(pixel);
          expect(axis.start(at) + axis.size(at)).toBeGreaterThan(pixel);
        } else expect(at).toBe(all.length - 1);
      }),
    );
  });
});
