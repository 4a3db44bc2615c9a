import type { ElementCode } from '../../domain/survey/element';
import { elementName } from '../questionnaire/elementNames';

/** The elements as citizens speak of them. */
const plainNames: Readonly<Partial<Record<ElementCode, string>>> = {
  U1: 'persyaratan layanan',
  U2: 'kemudahan prosedur',
  U3: 'kecepatan pelayanan',
  U4: 'biaya layanan',
  U5: 'hasil layanan',
  U6: 'kemampuan petugas',
  U7: 'kesopanan dan keramahan petugas',
  U8: 'penanganan pengaduan',
  U9: 'sarana dan prasarana',
};

export const plainElementName = (code: ElementCode): string => plainNames[code] ?? elementName(code);
