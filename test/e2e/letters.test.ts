import { people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { ScriptError } from '../../local/host/execution';
import { linesOf } from '../support/documentText';
import { type OfficeAt, officeAt } from '../support/officeStates';

const pattern = '000.8.3.4/{urut}/{unit}/{tahun}';
const numberOf = (sequence: number): string => `000.8.3.4/${sequence}/KEC-SKM/2021`;

const withRegister = (moment: Parameters<typeof officeAt>[0], last: number | null = 116): OfficeAt => {
  const office = officeAt(moment);
  office.page('owner').rpc('setup.letters', { pattern, unit: 'KEC-SKM', last, receipt: true });
  return office;
};

const tab = (office: OfficeAt, name: string): readonly (readonly string[])[] => {
  const book = office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook);
  return (book.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [])
    .slice(1)
    .filter(([no]) => no !== '');
};

const letterArgs = (office: OfficeAt, over: Record<string, unknown> = {}) => ({
  ...office.page('pelaksana').at(office.period),
  number: '',
  date: '2021-07-05',
  addressee: '',
  addresseePlace: '',
  ...over,
});

const reserve = (office: OfficeAt, person: 'pelaksana' | 'kasiYanum', request: string): string =>
  office.page(person).rpc<{ number: string }>('letters.reserve', {
    request,
    date: '2021-07-02',
    addressee: 'Kepala Dinas Kependudukan',
    subject: 'Undangan rapat',
  }).number;

const letterText = (office: OfficeAt): string => {
  const found = Object.values(office.runtime.state.drive.items).filter(
    ({ id, name, trashed }) =>
      !trashed && name.startsWith('Surat Pengantar') && office.runtime.state.documents[id] !== undefined,
  );
  const model = office.runtime.state.documents[found.at(-1)?.id ?? '']?.model;
  if (model === undefined) throw new Error('no letter');
  return linesOf(model).join('\n');
};

const versionOf = (office: OfficeAt) => office.page('pelaksana').at(office.period);

describe('Surat Keluar', () => {
  it('goes on after the last number used, keeps a cancelled one and never gives it again', () => {
    const office = withRegister('letter');
    expect(reserve(office, 'pelaksana', 'permintaan-1')).toBe(numberOf(117));
    expect(reserve(office, 'pelaksana', 'permintaan-1')).toBe(numberOf(117));
    const cancel = (reason: string) =>
      office.page('pelaksana').rpc('letters.cancel', { number: numberOf(117), reason });
    expect(() => cancel(' ')).toThrow(/^Tulis alasannya/);
    cancel('Surat tidak jadi dikirim');
    const view = office.page('pelaksana').rpc<{ register: { next: string } }>('letters.load', {
      period: office.period,
    });
    expect(view.register.next).toBe(numberOf(118));
    expect(reserve(office, 'pelaksana', 'permintaan-2')).toBe(numberOf(118));
    expect(tab(office, 'Surat Keluar').map((row) => [row[2], row[6], row[7]])).toEqual([
      [numberOf(117), 'Dibatalkan', 'Surat tidak jadi dikirim'],
      [numberOf(118), 'Dipesan', ''],
    ]);
  });

  it('does not give a number again whose line somebody deleted', () => {
    const office = withRegister('letter', null);
    reserve(office, 'pelaksana', 'permintaan-1');
    office.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(office.workbook)
      .getSheetByName('Surat Keluar')
      ?.deleteRow(2);
    expect(reserve(office, 'pelaksana', 'permintaan-2')).toBe(numberOf(2));
  });

  it('gives two people who reserve at the same moment two numbers, wherever the second comes in', () => {
    const office = withRegister('letter', null);
    for (let call = 1; ; call += 1) {
      const given: string[] = [];
      let came = false;
      office.runtime.interleave(call, () => {
        came = true;
        try {
          given.push(reserve(office, 'kasiYanum', `kasi-yanum-${call}`));
        } catch (error) {
          // Told to try again while the other one writes: so they do, afterwards.
          if (!(error instanceof Refused)) throw error;
          expect(error.message).toMatch(/^Orang lain sedang menyimpan/);
        }
      });
      given.push(reserve(office, 'pelaksana', `pelaksana-${call}`));
      if (given.length === 1) given.push(reserve(office, 'kasiYanum', `kasi-yanum-${call}`));
      expect([...given].sort()).toEqual([numberOf(2 * call - 1), numberOf(2 * call)].sort());
      expect(tab(office, 'Surat Keluar')).toHaveLength(2 * call);
      if (!came) break;
    }
  });

  it('gives the letter one number although its making is broken off anywhere', () => {
    const whole = withRegister('letter');
    whole.page('pelaksana').rpc('letter.make', letterArgs(whole, { numbering: 'register' }));
    const calls = whole.runtime.ledger.last()?.calls ?? 0;
    expect(letterText(whole)).toContain(`Nomor: ${numberOf(117)}`);
    expect(tab(whole, 'Surat Keluar').map((row) => [row[2], row[6]])).toEqual([[numberOf(117), 'Dipakai']]);
    for (let at = 12; at < calls; at += Math.ceil(calls / 5)) {
      const office = withRegister('letter');
      const args = letterArgs(office, { numbering: 'register' });
      office.runtime.killAt(at);
      expect(() => office.page('pelaksana').rpc('letter.make', args)).toThrow(ScriptError);
      try {
        office.page('pelaksana').rpc('letter.make', { ...args, ...versionOf(office) });
      } catch (error) {
        // Broken off after its event was written, when only the texts of the tabs were still to come.
        if (!(error instanceof Refused)) throw error;
        expect(error.message).toBe('Langkah 6 (Buat surat pengantar) sudah dikerjakan oleh Pelaksana.');
      }
      expect(tab(office, 'Surat Keluar').map((row) => row[2])).toEqual([numberOf(117)]);
      expect(letterText(office)).toContain(`Nomor: ${numberOf(117)}`);
    }
  });

  it('keeps the number of a letter that stands in the record, and refuses one that is taken', () => {
    const office = withRegister('letter');
    reserve(office, 'kasiYanum', 'permintaan-1');
    const page = office.page('pelaksana');
    const typed = (number: string) => page.rpc('letter.make', letterArgs(office, { number }));
    expect(() => typed(numberOf(117))).toThrow(/^Nomor 000\.8\.3\.4\/117\/KEC-SKM\/2021 sudah tercatat/);
    typed(numberOf(130));
    expect(() => page.rpc('letters.cancel', { number: numberOf(130), reason: 'Keliru' })).toThrow(
      /dipakai surat pengantar yang sudah dibuat/,
    );
    expect(reserve(office, 'kasiYanum', 'permintaan-2')).toBe(numberOf(131));
  });

  it('refuses a pattern that would give two letters one number', () => {
    const office = officeAt('letter');
    const save = (text: string) =>
      office.page('owner').rpc('setup.letters', { pattern: text, unit: '', last: null, receipt: true });
    expect(() => save('{urut}/KEC')).toThrow(/^Pola nomor surat harus memuat \{tahun\}/);
    const known = office
      .page('pelaksana')
      .rpc<{ register: unknown }>('letters.load', { period: office.period });
    expect(known.register).toBeNull();
    expect(() => reserve(office, 'pelaksana', 'permintaan-1')).toThrow(/tidak memakai tab Surat Keluar/);
  });
});

describe('a number given at signing', () => {
  it('is left open on the letter and recorded before the report is sent', () => {
    const office = officeAt('letter');
    office.page('pelaksana').rpc('letter.make', letterArgs(office, { numbering: 'atSigning' }));
    expect(letterText(office)).toMatch(/Nomor: ……/);
    office.page('pelaksana').rpc('desk.place', versionOf(office));
    office.page('camat').rpc('report.approve', office.page('camat').at(office.period));
    const send = () =>
      office.page('pelaksana').rpc('sending.record', {
        ...versionOf(office),
        channel: 'hand',
        date: '2021-07-01',
        proof: 'Diterima Ibu Sari',
      });
    expect(send).toThrow(/^Nomor surat pengantar belum dicatat/);
    office.page('pelaksana').rpc('letter.number', { ...versionOf(office), number: ' 000.8.3.4/119 ' });
    expect(() =>
      office.page('pelaksana').rpc('letter.number', { ...versionOf(office), number: '120' }),
    ).toThrow('Surat pengantar sudah bernomor 000.8.3.4/119.');
    send();
  });
});

describe('who signs the letter', () => {
  const sign = (deputy: 'plt' | 'plh' | 'an'): string => {
    const office = officeAt('letter');
    const siti = { name: 'Siti Rahmawati, S.IP., M.Si.', nip: '197609052000032003', rank: 'Pembina (IV/a)' };
    const days = { from: '2021-07-01', until: '2021-07-31' };
    const owner = office.page('owner');
    owner.rpc('setup.deputies', {
      deputies: [{ role: 'camat', deputy, email: people.sekcam, ...siti, ...days }],
    });
    owner.rpc('setup.letters', { pattern: '', unit: '', last: null, receipt: deputy === 'plt' });
    office.page('pelaksana').rpc('letter.make', letterArgs(office, { number: '118' }));
    return letterText(office);
  };

  it.each([
    ['plt', 'Plt. Camat Sukamaju,'],
    ['plh', 'Plh. Camat Sukamaju,'],
    ['an', 'a.n. Camat Sukamaju\nSekretaris Kecamatan,'],
  ] as const)('%s', (deputy, block) => {
    const text = sign(deputy);
    expect(text).toContain(block);
    expect(text).toContain('Siti Rahmawati, S.IP., M.Si.\nPembina (IV/a)\nNIP 19760905 200003 2 003');
    expect(text.includes('Diterima tanggal')).toBe(deputy === 'plt');
  });
});

describe('Surat Masuk', () => {
  const request = {
    from: 'Kepala Bagian Organisasi Sekretariat Daerah',
    number: '000.8/45/ORG/2021',
    date: '2021-06-28',
    received: '2021-06-30',
    subject: 'Permintaan laporan SKM',
    deadline: '2021-07-08',
    kind: 'request',
  };
  const save = (office: OfficeAt, over: Record<string, unknown> = {}) =>
    office
      .page('pelaksana')
      .rpc<{ no: number }>('incoming.save', { no: null, period: office.period, ...request, ...over }).no;

  it('shows its deadline where the work is, is cited in the letter, and holds the answer', () => {
    const office = officeAt('letter');
    expect(save(office)).toBe(1);
    expect(save(office)).toBe(1);
    const { task } = office.page('sekcam').rpc<{ task: { notes: string[] } }>('home.load', {
      period: office.period,
    });
    expect(task.notes[0]).toMatch(
      /^Ditunggu paling lambat Kamis, 8 Juli 2021 \(\d+ hari lagi\), menurut surat Kepala Bagian Organisasi Sekretariat Daerah Nomor 000\.8\/45\/ORG\/2021 tanggal 28 Juni 2021\.$/,
    );
    office.page('pelaksana').rpc('letter.make', letterArgs(office, { number: '118', request: 1 }));
    expect(letterText(office)).toContain(
      'Menindaklanjuti surat Kepala Bagian Organisasi Sekretariat Daerah Nomor 000.8/45/ORG/2021 tanggal 28 Juni 2021',
    );
    expect(tab(office, 'Surat Masuk')[0]?.slice(6)).toEqual([
      '2021-07-08',
      'Permintaan laporan',
      '2021-S1',
      'Laporan utama',
      '118',
      '2021-07-05',
    ]);
  });

  it('refuses a letter received before it was written', () => {
    expect(() => save(officeAt('letter'), { received: '2021-06-27' })).toThrow(/^Periksa tanggalnya/);
  });

  it('takes in the letter that sends a report back, linked to Laporan Perbaikan ke-1', () => {
    const office = officeAt('archived');
    const page = office.page('pelaksana');
    page.rpc('correction.open', {
      ...versionOf(office),
      toStep: 4,
      letter: '000.8/77/ORG/2021',
      reason: 'Tabel 3 tidak sesuai',
      incoming: {
        from: 'Bagian Organisasi',
        date: '2021-07-01',
        received: '2021-07-01',
        deadline: '2021-07-20',
      },
    });
    expect(tab(office, 'Surat Masuk')[0]?.slice(3, 10)).toEqual([
      '000.8/77/ORG/2021',
      '2021-07-01',
      'Permintaan perbaikan laporan SKM',
      '2021-07-20',
      'Permintaan perbaikan',
      '2021-S1',
      'Laporan Perbaikan ke-1',
    ]);
    const { task } = page.rpc<{ task: { notes: string[] } }>('home.load', { period: office.period });
    expect(task.notes.join(' ')).toContain('Ditunggu paling lambat Selasa, 20 Juli 2021');
  });
});
