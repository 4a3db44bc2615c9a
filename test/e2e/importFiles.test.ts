import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { office, officials, people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import type { ImportContent, ImportFile, ImportPreview } from '../../src/shared/contract/importCalls';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const opened = (): Stage => {
  const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  return stage;
};

/** A file of the Pelaksana's own Drive, as a person puts it there. */
const put = (stage: Stage, name: string, type: string, bytes: Uint8Array): string => {
  const drive = stage.runtime.as(people.pelaksana);
  const signed = [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
  return drive.DriveApp.createFile(drive.Utilities.newBlob(signed, type, name)).getId();
};

const excelOf = (rows: readonly (readonly unknown[])[]): Buffer => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: true },
  );
  utils.book_append_sheet(book, sheet, 'Data');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

const titles = ['NO', 'TANGGAL', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];

const read = (stage: Stage, idOrUrl: string) =>
  stage
    .page('pelaksana')
    .rpc<ImportContent>('import.read', { source: { kind: 'drive', idOrUrl }, sheet: '' });

const preview = (stage: Stage, rows: readonly (readonly (string | number)[])[]) =>
  stage.page('pelaksana').rpc<ImportPreview>('import.preview', {
    fileName: 'e-skm.csv',
    order: 'element',
    rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  });

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused');
};

const passing = (stage: Stage): number =>
  Object.values(stage.runtime.state.drive.items).filter(({ name }) => name === 'E-SKM, sementara').length;

describe('a file from Drive', () => {
  test('is found by its name among the tables, newest first; by its address too', () => {
    const stage = opened();
    const old = put(stage, 'skm januari.csv', 'text/csv', Buffer.from('a;b'));
    stage.runtime.state.clock.now += 60_000;
    put(stage, 'skm februari.xlsx', xlsxType, excelOf([titles]));
    put(stage, 'foto.png', 'image/png', Buffer.from('x'));
    const { files } = stage.page('pelaksana').rpc<{ files: ImportFile[] }>('import.files', { name: 'skm' });
    expect(files.map(({ name, about }) => [name, about])).toEqual([
      ['skm februari.xlsx', 'Excel, 1 Juli 2021'],
      ['skm januari.csv', 'CSV, 1 Juli 2021'],
    ]);
    expect(read(stage, `https://drive.google.com/file/d/${old}/view`)).toMatchObject({ text: 'a;b' });
    expect(refusal(() => read(stage, 'https://drive.google.com/file/d/1234567890123456789012345/view'))).toBe(
      'Berkas tidak ditemukan di Drive akun ini. Periksa tautannya, atau minta pemilik berkas membagikannya.',
    );
  });

  test('Excel dates and numbers arrive as they are; nothing of the file stays behind', () => {
    const stage = opened();
    const id = put(
      stage,
      'ekspor.xlsx',
      xlsxType,
      excelOf([titles, [1, new Date(Date.UTC(2021, 4, 12)), 3, 3, 3, 4, 3, 3, 4, 3, 3]]),
    );
    const content = read(stage, id);
    expect(content).toMatchObject({ kind: 'sheet', fileName: 'ekspor.xlsx', sheet: 'Data' });
    expect(content.kind === 'sheet' && content.rows[1]?.cells.slice(0, 3)).toEqual([1, '2021-05-12', 3]);
    expect(passing(stage)).toBe(0);
  });

  test('a conversion that died halfway is cleared away by the next', () => {
    const stage = opened();
    const id = put(stage, 'ekspor.xlsx', xlsxType, excelOf([titles]));
    const before = stage.runtime.ledger.last()?.number ?? 0;
    read(stage, id);
    const calls = stage.runtime.ledger.totals(before + 1).calls;
    stage.runtime.killAt(calls - 1);
    expect(() => read(stage, id)).toThrow();
    expect(passing(stage)).toBe(1);
    read(stage, id);
    expect(passing(stage)).toBe(0);
  });

  test('a Google Sheet is read where it is; a CSV of an old spreadsheet keeps its letters', () => {
    const stage = opened();
    const own = stage.runtime.as(people.pelaksana);
    const book = own.SpreadsheetApp.create('Rekap SKM');
    book
      .getActiveSheet()
      .getRange('A1:B2')
      .setValues([
        ['U1', 'SARAN'],
        [4, 'Baik'],
      ]);
    expect(read(stage, book.getUrl())).toMatchObject({
      fileName: 'Rekap SKM',
      rows: [
        { line: 1, cells: ['U1', 'SARAN'] },
        { line: 2, cells: [4, 'Baik'] },
      ],
    });
    const csv = put(stage, 'lama.csv', 'text/csv', Buffer.from('SARAN\ncaf\u00e9', 'latin1'));
    expect(read(stage, csv)).toMatchObject({ text: 'SARAN\ncafé' });
  });

  test('what is no table is refused with what to choose instead', () => {
    const stage = opened();
    const sentence = (name: string) =>
      `Berkas ${name} tidak terbaca sebagai tabel. Pilih berkas XLSX, CSV, atau Google Sheets yang tidak berkata sandi.`;
    const broken = put(stage, 'rusak.xlsx', xlsxType, Buffer.from('PK\u0003\u0004 bukan excel'));
    expect(refusal(() => read(stage, broken))).toBe(sentence('rusak.xlsx'));
    const photo = put(stage, 'foto.png', 'image/png', Buffer.from('x'));
    expect(refusal(() => read(stage, photo))).toBe(sentence('foto.png'));
    expect(passing(stage)).toBe(0);
  });
});

describe('the preview', () => {
  const answers = ['3', '3', '3', '4', '3', '3', '4', '3', '3'];

  test('says what is taken in without counting, what is passed over, and which period each row belongs to', () => {
    const stage = opened();
    const seen = preview(stage, [
      titles,
      ['1', '12/05/2021', ...answers],
      ['2', '03/08/2021', ...answers],
      ['3', '', ...answers],
      ['', '', ...answers.map(() => '')],
      ['5', '14/05/2021', '3', '', ...answers.slice(2)],
      ['6', '15/05/2021', ...answers.map(() => '')],
      ['Jumlah', '', ...answers],
    ]);
    expect(seen.good).toBe(4);
    expect(seen.periods).toEqual(['Semester I Tahun 2021: 2 jawaban', 'Semester II Tahun 2021: 1 jawaban']);
    expect(seen.notes).toEqual([
      '1 baris tidak lengkap: dimasukkan, tetapi tidak dihitung.',
      '1 baris tanpa tanggal survei: dimasukkan, tetapi tidak dihitung pada periode mana pun.',
      // The office is at 1 July 2021.
      '1 baris bertanggal sesudah hari ini. Periksa urutan hari dan bulan pada berkasnya.',
      'Jumlah di bawah jawaban tidak dibaca: baris 8.',
      '1 baris kosong dilewati.',
    ]);
    expect(seen.bad).toEqual([{ line: 7, column: '', given: '', reason: 'tidak ada jawaban' }]);
    expect(seen.orderUnsure).toBe(true);
  });

  test('knows the same table again, as CSV or Excel and in either order, and rows that are there already', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const head = ['NO', 'TANGGAL', 'JENIS KELAMIN', 'USIA', ...titles.slice(2)];
    const row = (no: number, age: string) => [String(no), '2021-05-12', 'P', age, ...answers];
    const file = (order: string, rows: readonly (readonly (string | number)[])[]) => ({
      fileName: 'e-skm.csv',
      order,
      rows: rows.map((cells, at) => ({ line: at + 1, cells })),
    });
    page.rpc('import.commit', file('element', [head, row(1, '34'), row(2, '41')]));
    const typed = [head, row(1, '34'), row(2, '41')].map((cells) =>
      cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
    );
    expect(refusal(() => page.rpc('import.commit', file('questionnaire', [...typed, []])))).toBe(
      'Berkas e-skm.csv sudah pernah dimasukkan dengan isi yang sama. Batalkan pemasukan yang lama bila ingin mengulang.',
    );
    // Next month's export holds last month's rows as well.
    const seen = preview(stage, [head, row(1, '34'), row(2, '41'), row(3, '27')]);
    expect(seen.seenBefore).toBeNull();
    expect(seen.notes).toEqual([
      '2 jawaban tampak sudah ada di tab Data dari E-SKM. Setelah dimasukkan, putuskan satu per satu pada Periksa jawaban.',
    ]);
  });

  test('a service written with other spaces or capitals is the one of the office, not another', () => {
    const stage = opened();
    const rows = [
      [...titles, 'Jenis Layanan'],
      ['1', '12/05/2021', ...answers, 'kartu keluarga(KK)'],
      ['2', '13/05/2021', ...answers, 'Izin Usaha'],
    ];
    stage.page('pelaksana').rpc('import.commit', {
      fileName: 'e-skm.csv',
      order: 'element',
      rows: rows.map((cells, at) => ({ line: at + 1, cells })),
    });
    const tab = stage.runtime.as(people.owner).SpreadsheetApp.openById(stage.workbook);
    const text = (tab.getSheetByName('Data dari E-SKM')?.getDataRange().getDisplayValues() ?? []).flat();
    expect(text).toContain('Kartu Keluarga (KK)');
    expect(text).toContain('Izin Usaha');
    expect(text).not.toContain('kartu keluarga(KK)');
  });

  test('text that begins with = + - @ stays text in the tab', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const remarks = ['=1+1', '+62 ramah', '-cepat', '@petugas'];
    page.rpc('import.commit', {
      fileName: 'saran.csv',
      order: 'element',
      rows: [
        [...titles, 'SARAN'],
        ...remarks.map((remark, at) => [String(at), '2021-05-12', ...answers, remark]),
      ].map((cells, at) => ({ line: at + 1, cells })),
    });
    const range = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Data dari E-SKM')
      ?.getRange('S2:S5');
    expect(range?.getValues().flat()).toEqual(remarks);
    expect(range?.getFormulas().flat()).toEqual(['', '', '', '']);
  });

  test('stays text where the tab had to grow, too', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const file = (fileName: string, count: number, remark: string) => ({
      fileName,
      order: 'element',
      rows: [
        [...titles, 'SARAN'],
        ...Array.from({ length: count }, (_, at) => [String(at), '2021-05-12', ...answers, remark]),
      ].map((cells, at) => ({ line: at + 1, cells })),
    });
    page.rpc('import.commit', file('banyak.csv', 60, 'baik'));
    page.rpc('import.commit', file('sesudahnya.csv', 1, '=HYPERLINK("http://x")'));
    const cell = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Data dari E-SKM')
      ?.getRange('S62');
    expect(cell?.getValue()).toBe('=HYPERLINK("http://x")');
    expect(cell?.getFormula()).toBe('');
    expect(cell?.getNumberFormat()).toBe('@');
  });

  test('reads export (c): answers as text with letters and figures; a text that contradicts its figure is named', () => {
    const stage = opened();
    const words = [
      'b. Kurang Sesuai, 2',
      'Mudah',
      'c. Cepat',
      'Gratis',
      'Sesuai',
      'Kompeten',
      'Sopan dan ramah',
    ];
    const seen = preview(stage, [
      titles,
      ['1', '12/05/2021', ...words, 'Dikelola dengan baik', 'Baik'],
      ['2', '13/05/2021', 'Sesuai, 2', ...words.slice(1), 'Dikelola dengan baik', 'Baik'],
      ['3', '14/05/2021', 'Lumayan', ...words.slice(1), 'Dikelola dengan baik', 'Baik'],
    ]);
    expect(seen.good).toBe(1);
    expect(seen.bad).toEqual([
      {
        line: 3,
        column: 'C (U1)',
        given: 'Sesuai, 2',
        reason: 'teks dan angka pada jawaban "Sesuai, 2" tidak cocok',
      },
      {
        line: 4,
        column: 'C (U1)',
        given: 'Lumayan',
        reason:
          'jawaban "Lumayan" tidak dikenal untuk U1 (Persyaratan); tulis angka 1 sampai 4 atau teks pilihan pada kuesioner',
      },
    ]);
  });
});
