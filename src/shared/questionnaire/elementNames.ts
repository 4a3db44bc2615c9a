import { type ElementCode, elementNumber, type standardElements } from '../../domain/survey/element';

type StandardElement = (typeof standardElements)[number];

/** Official names of the nine elements, Permen PANRB 14/2017. */
const officialNames: Readonly<Record<StandardElement, string>> = {
  U1: 'Persyaratan',
  U2: 'Sistem, Mekanisme, dan Prosedur',
  U3: 'Waktu Penyelesaian',
  U4: 'Biaya/Tarif',
  U5: 'Produk Spesifikasi Jenis Pelayanan',
  U6: 'Kompetensi Pelaksana',
  U7: 'Perilaku Pelaksana',
  U8: 'Penanganan Pengaduan, Saran dan Masukan',
  U9: 'Sarana dan Prasarana',
};

const shortNames: Readonly<Record<StandardElement, string>> = {
  U1: 'Persyaratan',
  U2: 'Prosedur',
  U3: 'Waktu',
  U4: 'Biaya/Tarif',
  U5: 'Produk',
  U6: 'Kompetensi',
  U7: 'Perilaku',
  U8: 'Pengaduan',
  U9: 'Sarana',
};

const isStandard = (code: ElementCode): code is StandardElement => code in officialNames;

/** "Persyaratan"; an element that the office added is "Unsur 10" unless the office names it. */
export const elementName = (code: ElementCode): string =>
  isStandard(code) ? officialNames[code] : `Unsur ${elementNumber(code)}`;

/** One word, for axes and narrow columns. */
export const shortElementName = (code: ElementCode): string =>
  isStandard(code) ? shortNames[code] : `Unsur ${elementNumber(code)}`;
