import { createHash } from 'node:crypto';
import { people } from '../../local/demo/cast';
import { type DriveItem, MIME_FOLDER } from '../../local/model/drive';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

const sentOffice = playOffice('mengarsipkan');

/** What stands in the period's folder of the owner's archive. */
const archived = (office: PlayedOffice): readonly DriveItem[] => {
  const [archive] = office.named(/^Arsip E-SKM Kecamatan Sukamaju$/);
  const folder = office
    .named(/^Semester I Tahun 2021$/)
    .find((item) => item.mimeType === MIME_FOLDER && item.parent === archive?.id);
  return office.named(/./).filter((item) => item.parent === folder?.id);
};

const bytes = (item: DriveItem | undefined): Buffer => Buffer.from(item?.content ?? '', 'base64');
const sha256 = (of: Buffer): string => createHash('sha256').update(of).digest('hex');
const manifest = (office: PlayedOffice): string =>
  bytes(archived(office).find(({ name }) => name === 'berkas-pemeriksaan.txt')).toString('utf8');

describe('the archive of a period that was sent', () => {
  const office = sentOffice();
  office.guard();

  it('holds report, letter, data, record and plan, all of them the owner’s', () => {
    const names = archived(office).map(({ name }) => name);
    for (const name of [
      /^Laporan SKM .*\.pdf$/,
      /^Surat Pengantar .*\.pdf$/,
      /^Ringkasan .*\.pdf$/,
      /^Lembar Kendali .*\.pdf$/,
      /^Data terkunci 2021-S1/,
      /^riwayat\.json$/,
      /^rencana-tindak-lanjut\.json$/,
      /^berkas-pemeriksaan\.txt$/,
    ])
      expect(names.some((one) => name.test(one))).toBe(true);
    expect(new Set(archived(office).map(({ owner }) => owner))).toEqual(new Set([people.owner]));
  });

  it('lists every plain file with its true SHA-256, and how to check it', () => {
    const listed = new Map(
      Array.from(manifest(office).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm), ([, hash, name]) => [name, hash]),
    );
    const plain = archived(office).filter(
      ({ content, name }) => content !== null && name !== 'berkas-pemeriksaan.txt',
    );
    expect(listed.size).toBeGreaterThanOrEqual(7);
    for (const [name, hash] of listed) {
      const hashes = plain.filter((item) => item.name === name).map((item) => sha256(bytes(item)));
      expect(hashes).toContain(hash);
    }
    expect(manifest(office)).toContain('Get-FileHash');
  });

  it('holds the approved bytes, which the record is bound to', () => {
    const [verified] = office.named(/^Laporan SKM .*\.pdf$/);
    const report = archived(office).find(({ name }) => /^Laporan SKM .*\.pdf$/.test(name));
    expect(report?.content).toBe(verified?.content);
    const log = JSON.parse(
      bytes(archived(office).find(({ name }) => name === 'riwayat.json')).toString('utf8'),
    ) as {
      action: string;
      content: { reportPdf?: string };
    }[];
    const approval = log.find(({ action }) => action === 'approve');
    expect(approval?.content.reportPdf).toBe(sha256(bytes(report)));
  });

  it('closes the period: nothing more is filed at the next round', () => {
    const before = archived(office).length;
    office.guard();
    expect(archived(office)).toHaveLength(before);
    const { flow } = office
      .page('camat')
      .rpc<{ flow: { status: string }[] }>('home.load', { period: office.period });
    expect(flow.every(({ status }) => status === 'done')).toBe(true);
  });

  it.each([60, 130, 200, 260])('is whole, and nothing twice, after a round killed at call %d', (at) => {
    const again = sentOffice();
    again.runtime.killAt(at);
    try {
      again.guard();
    } catch {
      // Google doesn't say either.
    }
    again.guard();
    const names = archived(again)
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('(duplikat)'));
    expect([...names].sort()).toEqual(
      archived(office)
        .map(({ name }) => name)
        .sort(),
    );
  });
});
