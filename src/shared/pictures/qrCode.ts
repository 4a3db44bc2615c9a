import { encode } from 'uqr';
import { type Picture, toPicture } from './picture';

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const quiet = 4;
const side = 300;

/** A QR code as one path of squares; error correction M stays readable through a plastic sleeve. */
export const qrCode = (text: string, alt: string): Picture => {
  const { data } = encode(text, { ecc: 'M', border: quiet });
  const unit = side / data.length;
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return toPicture(side, side, alt, [
    `<path transform="scale(${unit})" d="${path}" fill="#000000" shape-rendering="crispEdges"/>`,
  ]);
};
