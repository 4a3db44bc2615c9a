import type { Weight } from '../../domain/index/indexResult';
import type { Cause, Difference, OtherRows } from '../../domain/index/reconcile';
import { formatList } from '../format/formatList';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';

const rowPhrases: Readonly<Record<OtherRows, string>> = {
  otherPeriod: 'menghitung periode yang berbeda',
  withDuplicates: 'ikut menghitung jawaban ganda',
  withIncomplete: 'ikut menghitung isian yang tidak lengkap',
};

/** One difference: "U8 Penanganan Pengaduan, Saran dan Masukan: di sini 3,56, di E-SKM 3,63." */
export const differenceSentence = (difference: Difference): string => {
  if (difference.figure === 'counted') {
    return `Jumlah responden: di sini ${formatInteger(difference.ours)}, di E-SKM ${formatInteger(difference.official)}.`;
  }
  const { figure, ours, official } = difference;
  const name = figure === 'ikm' ? 'IKM' : `${figure} ${elementName(figure)}`;
  return `${name}: di sini ${formatDecimal(ours, official.digits)}, di E-SKM ${formatDecimal(official.value, official.digits)}.`;
};

/** What would explain all differences, `ours` being the office's weight: "Kemungkinan penyebab: E-SKM memakai bobot 0,11." */
export const causeSentence = ({ rows, swapped, weight, rounding }: Cause, ours: Weight = 'exact'): string => {
  const parts = [
    ...(rows === null ? [] : [rowPhrases[rows]]),
    ...(swapped ? ['menukar U8 dan U9'] : []),
    ...(weight === ours
      ? []
      : [weight === 'exact' ? 'memakai bobot tepat' : `memakai bobot ${weight.replace('.', ',')}`]),
    ...(rounding === null
      ? []
      : [
          `membulatkan ${rounding.of === 'nrr' ? 'NRR' : 'NRR tertimbang'} ke ${rounding.digits} angka di belakang koma`,
        ]),
  ];
  return `Kemungkinan penyebab: E-SKM ${formatList(parts)}.`;
};
