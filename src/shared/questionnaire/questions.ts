import type { ElementCode } from '../../domain/survey/element';

/** One question of the questionnaire: what it asks, and the texts of the answers 1, 2, 3 and 4. */
export type Question = {
  readonly element: ElementCode;
  readonly text: string;
  readonly choices: readonly [string, string, string, string];
};

/**
 * The nine questions as asked, Permen PANRB 14/2017. Question 8 is about U9 and question 9 about U8: the element,
 * never the position, says what a question means. These texts title the form's items and the paper form.
 */
export const questions: readonly Question[] = [
  {
    element: 'U1',
    text: 'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
    choices: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  {
    element: 'U2',
    text: 'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
    choices: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  },
  {
    element: 'U3',
    text: 'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
    choices: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  },
  {
    element: 'U4',
    text: 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
    choices: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  },
  {
    element: 'U5',
    text: 'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
    choices: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  {
    element: 'U6',
    text: 'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
    choices: ['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  },
  {
    element: 'U7',
    text: 'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
    choices: ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  },
  {
    element: 'U9',
    text: 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
    choices: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  },
  {
    element: 'U8',
    text: 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
    choices: ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  },
];

/** The questions of an office, in the order asked: all nine, or those of the elements that it names. */
export const questionsAbout = (elements: readonly ElementCode[] | null): readonly Question[] =>
  elements === null ? questions : questions.filter(({ element }) => elements.includes(element));
