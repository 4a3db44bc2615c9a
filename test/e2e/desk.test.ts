import { createHash } from 'node:crypto';
import { MIME_FOLDER } from '../../local/model/drive';
import type { TaskView } from '../../src/shared/contract/homeCalls';
import { type PlayedOffice, playOffice } from '../support/playedOffice';
import { signBytes } from '../support/signedPdf';

const placedOffice = playOffice('2 Disahkan');

const folderName = /^Semester I Tahun 2021$/;
const deskFolder = (office: PlayedOffice, name: string) => {
  const found = office.named(new RegExp(`^${name}$`)).find((item) => item.mimeType === MIME_FOLDER);
  if (!found) throw new Error(`no folder ${name}`);
  return found.id;
};

/** The period's folder as it lies on the Camat's desk. */
const laid = (office: PlayedOffice) => {
  const parents = ['1 Menunggu Pengesahan', '2 Disahkan', '3 Dikembalikan'].map((name) =>
    deskFolder(office, name),
  );
  const found = office
    .named(folderName)
    .find((item) => item.parent !== null && parents.includes(item.parent));
  if (!found) throw new Error('nothing lies on the desk');
  return found.id;
};

type Home = { flow: { step: number; status: string }[]; task: { title: string } | null };
const stepSeven = (office: PlayedOffice) =>
  office
    .page('pelaksana')
    .rpc<Home>('home.load', { period: office.period })
    .flow.find(({ step }) => step === 7)?.status;

/** What the guardian says about the desk, as the office's settings hold it. */
const findings = (office: PlayedOffice): string => {
  const sheet = office.runtime.globals.SpreadsheetApp.openById(office.workbook).getSheetByName('Pengaturan');
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  return rows
    .flat()
    .filter((cell) => cell.includes('Meja Camat,'))
    .join('\n');
};

const lastEvent = (office: PlayedOffice): readonly string[] => {
  const sheet = office.runtime.globals.SpreadsheetApp.openById(office.workbook).getSheetByName('Riwayat');
  return sheet?.getDataRange().getDisplayValues().at(-1) ?? [];
};

describe('the Camat’s desk in Drive', () => {
  it('takes the moved folder for the Camat’s decision and keeps the exact bytes in the owner’s archive', () => {
    const office = placedOffice();
    office.hands('camat').move(laid(office), deskFolder(office, '2 Disahkan'));
    expect(stepSeven(office)).toBe('open');
    office.guard();
    expect(stepSeven(office)).toBe('done');
    expect(lastEvent(office).join('|')).toMatch(/hasan\.camat@gmail\.com\|camat/);
    const [verified] = office.named(/^Laporan SKM .*\.pdf$/);
    const archived = office
      .named(/^Laporan SKM .*\.pdf$/)
      .filter((item) => item.owner === 'eskm.sukamaju@gmail.com');
    expect(archived.map(({ content }) => content)).toEqual([verified?.content]);
  });

  it('tells an electronic signature over the unchanged report', () => {
    const office = placedOffice();
    const camat = office.hands('camat');
    const folder = laid(office);
    for (const file of camat.list(folder).filter(({ name }) => !name.startsWith('Ringkasan')))
      camat.upload(
        folder,
        `${file.name.replace('.pdf', '')}_ttd.pdf`,
        'application/pdf',
        signBytes(camat.download(file.id)),
      );
    camat.move(folder, deskFolder(office, '2 Disahkan'));
    office.guard();
    expect(stepSeven(office)).toBe('done');
    expect(lastEvent(office).join('|')).toContain('electronic');
    const [signed] = office
      .named(/^Laporan SKM .*_ttd\.pdf$/)
      .filter(({ owner }) => owner.startsWith('eskm'));
    const hash = createHash('sha256')
      .update(Buffer.from(signed?.content ?? '', 'base64'))
      .digest('hex');
    expect(lastEvent(office).join('|')).toContain(hash);
  });

  it('takes a folder in 3 Dikembalikan for a return, with the comments as its note', () => {
    const office = placedOffice();
    const camat = office.hands('camat');
    const folder = laid(office);
    const letter = camat.list(folder).find(({ name }) => name.startsWith('Surat Pengantar'));
    camat.comment(letter?.id ?? '', 'Tembusan belum dicantumkan.');
    camat.move(folder, deskFolder(office, '3 Dikembalikan'));
    office.guard();
    expect(stepSeven(office)).not.toBe('done');
    expect(lastEvent(office).join('|')).toContain('Hasan Wibowo: Tembusan belum dicantumkan.');
    const { task } = office.page('pelaksana').rpc<Home>('home.load', { period: office.period });
    expect(task?.title).toContain('Langkah 6');
  });

  it.each(['pelaksana', 'kasiYanum', 'sekcam'] as const)('does not let %s put anything there', (person) => {
    const office = placedOffice();
    const hands = office.hands(person);
    expect(() => hands.move(laid(office), deskFolder(office, '2 Disahkan'))).toThrow();
    expect(() => hands.createFolder(deskFolder(office, '2 Disahkan'), 'Semester I Tahun 2021')).toThrow();
    office.guard();
    expect(stepSeven(office)).toBe('open');
  });

  it('decides nothing while the folder is open to others, and says why', () => {
    const office = placedOffice();
    office.hands('camat').move(laid(office), deskFolder(office, '2 Disahkan'));
    office.hands('owner').share(deskFolder(office, '2 Disahkan'), 'rani.pelaksana@gmail.com', 'editor');
    office.guard();
    expect(stepSeven(office)).toBe('open');
    expect(findings(office)).toMatch(/2 Disahkan dapat diisi juga oleh rani\.pelaksana@gmail\.com/);
    // Closing it afterwards doesn't tell who had put the folder there.
    office.hands('owner').unshare(deskFolder(office, '2 Disahkan'), 'rani.pelaksana@gmail.com');
    office.guard();
    expect(stepSeven(office)).toBe('open');
    const camat = office.hands('camat');
    camat.move(laid(office), deskFolder(office, '1 Menunggu Pengesahan'));
    office.guard();
    camat.move(laid(office), deskFolder(office, '2 Disahkan'));
    office.guard();
    expect(stepSeven(office)).toBe('done');
  });

  it('does not take a report that staff exchanged in the folder before it was moved', () => {
    const office = placedOffice();
    const staff = office.hands('pelaksana');
    const report = staff.list(laid(office)).find(({ name }) => name.startsWith('Laporan SKM'));
    staff.replace(report?.id ?? '', Buffer.from('%PDF-1.4\n% IKM 99,99\n%%EOF\n'));
    office.hands('camat').move(laid(office), deskFolder(office, '2 Disahkan'));
    office.guard();
    expect(stepSeven(office)).not.toBe('done');
    expect(findings(office)).toMatch(/laporan yang sudah diverifikasi tidak ada/);
  });

  it('does not take a "signed" report that staff put into the folder', () => {
    const office = placedOffice();
    const staff = office.hands('pelaksana');
    const folder = laid(office);
    const report = staff.list(folder).find(({ name }) => name.startsWith('Laporan SKM'));
    staff.upload(
      folder,
      'Laporan SKM bertanda tangan.pdf',
      'application/pdf',
      signBytes(staff.download(report?.id ?? '')),
    );
    office.hands('camat').move(folder, deskFolder(office, '2 Disahkan'));
    office.guard();
    expect(stepSeven(office)).not.toBe('done');
    expect(findings(office)).toMatch(/diletakkan oleh rani\.pelaksana@gmail\.com/);
  });

  it('asks for a comparison when a scan of the signed paper came back', () => {
    const office = placedOffice();
    const camat = office.hands('camat');
    const folder = laid(office);
    camat.upload(folder, 'Laporan SKM bertanda tangan.jpg', 'image/jpeg', Buffer.from([255, 216, 255, 224]));
    camat.move(folder, deskFolder(office, '2 Disahkan'));
    office.guard();
    expect(stepSeven(office)).toBe('open');
    expect(findings(office)).toMatch(/kesamaan isinya belum terbukti/);
  });

  it('names a folder of which only a part was moved, and one in the bin', () => {
    const part = placedOffice();
    const camat = part.hands('camat');
    const letter = camat.list(laid(part)).find(({ name }) => name.startsWith('Surat Pengantar'));
    camat.move(letter?.id ?? '', deskFolder(part, '2 Disahkan'));
    part.guard();
    expect(stepSeven(part)).toBe('open');
    expect(findings(part)).toMatch(/Hanya sebagian berkas yang dipindahkan/);

    const binned = placedOffice();
    binned.hands('pelaksana').trash(laid(binned));
    binned.guard();
    expect(stepSeven(binned)).toBe('open');
    expect(findings(binned)).toMatch(/Foldernya dihapus/);
  });

  it('waits again when the Camat moves the folder back before it was read', () => {
    const office = placedOffice();
    const camat = office.hands('camat');
    camat.move(laid(office), deskFolder(office, '2 Disahkan'));
    camat.move(laid(office), deskFolder(office, '1 Menunggu Pengesahan'));
    office.guard();
    expect(stepSeven(office)).toBe('open');
    expect(findings(office)).toBe('');
  });
});

describe('a report signed on paper', () => {
  const place = 'Ordner SKM 2021, lemari Seksi Pelayanan Umum';

  it('counts once the scan was filed and another person has compared it', () => {
    const office = placedOffice();
    const [rani, siti] = [office.page('pelaksana'), office.page('sekcam')];
    const offered = (page: typeof rani) => {
      const { task } = page.rpc<{ task: TaskView }>('home.load', { period: office.period });
      return [task.primary, ...task.others].map((one) => one?.action);
    };
    expect(offered(rani)).toContain('fileScan');
    expect(offered(siti)).not.toContain('confirmScan');
    expect(() => rani.rpc('scan.file', { ...rani.at(office.period), paperPlace: place })).toThrow(
      /Hasil pindai/,
    );
    const folder = deskFolder(office, 'Hasil pindai');
    const scan = Buffer.from([255, 216, 255, 224, 1]);
    office.hands('pelaksana').upload(folder, 'Laporan SKM ttd.jpg', 'image/jpeg', scan);
    office
      .hands('pelaksana')
      .upload(folder, 'Surat Pengantar ttd.jpg', 'image/jpeg', Buffer.from([255, 216, 255, 2]));
    rani.rpc('scan.file', { ...rani.at(office.period), paperPlace: place });
    expect(stepSeven(office)).toBe('open');
    expect(offered(siti)).toContain('confirmScan');
    expect(() => rani.rpc('scan.confirm', { ...rani.at(office.period), note: '' })).toThrow();
    siti.rpc('scan.confirm', { ...siti.at(office.period), note: 'Sesuai dengan naskah asli.' });
    expect(stepSeven(office)).toBe('done');
    expect(lastEvent(office).join('|')).toContain(createHash('sha256').update(scan).digest('hex'));
  });

  it('counts also when the Camat put the scan on the desk', () => {
    const office = placedOffice();
    const camat = office.hands('camat');
    const folder = laid(office);
    camat.upload(folder, 'Laporan SKM ttd.jpg', 'image/jpeg', Buffer.from([255, 216, 255, 224]));
    camat.move(folder, deskFolder(office, '2 Disahkan'));
    office.guard();
    const [rani, siti] = [office.page('pelaksana'), office.page('sekcam')];
    rani.rpc('scan.file', { ...rani.at(office.period), paperPlace: place });
    siti.rpc('scan.confirm', { ...siti.at(office.period), note: '' });
    office.guard();
    expect(stepSeven(office)).toBe('done');
  });

  it('does not count when the scan was exchanged before it was compared', () => {
    const office = placedOffice();
    const [rani, siti] = [office.page('pelaksana'), office.page('sekcam')];
    expect(() => rani.rpc('scan.file', { ...rani.at(office.period), paperPlace: place })).toThrow();
    const staff = office.hands('pelaksana');
    const id = staff.upload(
      deskFolder(office, 'Hasil pindai'),
      'Laporan.jpg',
      'image/jpeg',
      Buffer.from([255, 216, 255]),
    );
    rani.rpc('scan.file', { ...rani.at(office.period), paperPlace: place });
    staff.replace(id, Buffer.from([255, 216, 255, 9]));
    expect(() => siti.rpc('scan.confirm', { ...siti.at(office.period), note: '' })).toThrow(/pindai/);
    expect(stepSeven(office)).toBe('open');
  });
});
