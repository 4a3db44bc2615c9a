import { identifyColumn } from '../../../../src/domain/survey/columnIdentity';
import { standardElements } from '../../../../src/domain/survey/element';
import { elementName } from '../../../../src/shared/questionnaire/elementNames';
import { questions } from '../../../../src/shared/questionnaire/questions';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

const identify = (title: string, order: 'element' | 'questionnaire' = 'element') =>
  identifyColumn(title, surveyVocabulary, order);

/** "U3a" for an answer, the field's name, or the kind. */
const short = (title: string, order: 'element' | 'questionnaire' = 'element') => {
  const identity = identify(title, order);
  if (identity.kind === 'answer') return identity.element + identity.part;
  return identity.kind === 'field' ? identity.field : identity.kind;
};

describe('a column of answers', () => {
  it.each([
    ['u1', 'U1'],
    ['U9', 'U9'],
    ['U 3', 'U3'],
    ['U-03', 'U3'],
    ['Unsur 7', 'U7'],
    ['UNSUR U7', 'U7'],
    ['Nilai U2', 'U2'],
    ['U10', 'U10'],
    ['u14', 'U14'],
    ['u3a', 'U3a'],
    ['U3 b', 'U3b'],
    ['U3.2', 'U32'],
    ['U1 Persyaratan', 'U1'],
    ['U5. Produk Spesifikasi Jenis Pelayanan', 'U5'],
  ])('%s is %s', (title, expected) => expect(short(title)).toBe(expected));

  it.each(standardElements)('is known by the official name of %s', (code) => {
    expect(short(elementName(code))).toBe(code);
  });

  it.each(questions.map(({ element, text }) => [element, text] as const))(
    'of %s is known by the question as the form asks it',
    (element, text) => {
      expect(short(text)).toBe(element);
      expect(short(`8. ${text}`)).toBe(element);
    },
  );

  it('takes a bare 8 and 9 by the order it is told, and says that they are open to two readings', () => {
    expect([short('u8'), short('u9')]).toEqual(['U8', 'U9']);
    expect([short('u8', 'questionnaire'), short('u9', 'questionnaire')]).toEqual(['U9', 'U8']);
    expect(identify('u8')).toMatchObject({ bareNumber: true });
    expect(identify('u7')).toMatchObject({ bareNumber: false });
    expect(short('u10', 'questionnaire')).toBe('U10');
  });

  it('goes by meaning where a title has both a number and a name', () => {
    expect(short('U8 Sarana dan Prasarana')).toBe('U9');
    expect(short('U8 Penanganan Pengaduan', 'questionnaire')).toBe('U8');
    expect(identify('U8 Sarana dan Prasarana')).toMatchObject({ bareNumber: false });
  });

  it('counts questions where the title says question', () => {
    expect([short('Pertanyaan 8'), short('Pertanyaan 9'), short('Soal 3')]).toEqual(['U9', 'U8', 'U3']);
  });

  it.each([
    'NRR U1',
    'NRR',
    'NRR1',
    'U1 tertimbang',
    'Rata-rata U3',
    'Jumlah U4',
    'Bobot U5',
    'IKM U9',
    'NRR Waktu Penyelesaian',
  ])('is not %s, which is computed', (title) => expect(short(title)).toBe('computed'));

  it.each(['', 'u', 'U0', 'U1x2', 'Persyaratan dan prosedur', 'suhu 3'])('is not "%s"', (title) =>
    expect(short(title)).toBe('unknown'),
  );
});

describe('a column about the respondent', () => {
  it.each([
    ['No.', 'number'],
    ['id', 'number'],
    ['umur', 'age'],
    ['USIA (tahun)', 'age'],
    ['jenis_kelamin', 'sex'],
    ['L/P', 'sex'],
    ['Pendidikan Terakhir', 'education'],
    ['PEKERJAAN', 'occupation'],
    ['jenis_layanan', 'service'],
    ['Nama Layanan', 'service'],
    ['JENIS PELAYANAN', 'service'],
    ['tanggal', 'date'],
    ['TANGGAL SURVEY', 'date'],
    ['Timestamp', 'timestamp'],
    ['Cap waktu', 'timestamp'],
    ['JAM', 'time'],
    ['tahun', 'year'],
    ['semester', 'semester'],
    ['Saran/Masukan', 'remark'],
    ['Kritik dan saran', 'remark'],
    ['Alasan waktu penyelesaian dinilai rendah', 'reason'],
    ['Alasan U3', 'reason'],
    ['Penyandang disabilitas', 'disability'],
  ])('%s is the %s', (title, field) => expect(short(title)).toBe(field));

  it.each(['NIK', 'Nama', 'NAMA LENGKAP', 'No. HP', 'Nomor WhatsApp', 'Email', 'Tanggal lahir', 'Alamat'])(
    '%s identifies a person',
    (title) => expect(short(title)).toBe('identity'),
  );
});
