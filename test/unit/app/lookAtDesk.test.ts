import { type DeskPlace, lookAtDesk } from '../../../src/app/desk/lookAtDesk';
import type { Grant } from '../../../src/app/ports/files';
import { type MemoryFiles, memoryFiles } from '../../support/memoryFiles';
import { bytesOf, plainPdf, signedPdf } from '../../support/signedPdf';

const camat = 'camat@kecamatan.example';
const owner = 'kantor@kecamatan.example';
const staff = 'pelaksana@kecamatan.example';
const user = (email: string, role: Grant['role']): Grant => ({ email, kind: 'user', role });
const deskGrants = [user(owner, 'owner'), user(camat, 'editor'), user(staff, 'viewer')];
const report = plainPdf('LAPORAN SKM, IKM 88,89');
const letter = plainPdf('SURAT PENGANTAR');

/** A desk on which staff have laid one period's folder. */
function laidDesk(): { files: MemoryFiles; place: DeskPlace; copies: { report: string; letter: string } } {
  const files = memoryFiles();
  for (const kind of ['deskApproved', 'deskReturned']) files.grant(kind, deskGrants);
  const pdf = (folder: string, name: string, text: string) =>
    files.create(folder, name, 'application/pdf', { bytes: bytesOf(text) }).id;
  const reportPdf = pdf('reports', 'Laporan SKM.pdf', report);
  const letterPdf = pdf('reports', 'Surat Pengantar.pdf', letter);
  const folderId = files.ensureFolder('deskWaiting', 'Semester I Tahun 2021');
  const copies = {
    report: files.copy(reportPdf, 'Laporan SKM.pdf', folderId).id,
    letter: files.copy(letterPdf, 'Surat Pengantar.pdf', folderId).id,
  };
  const summary = pdf(folderId, 'Ringkasan.pdf', plainPdf('RINGKASAN'));
  const laid = [copies.report, copies.letter, summary];
  for (const id of laid) files.grant(id, [user(staff, 'owner'), user(camat, 'editor')]);
  return { files, place: { folderId, reportPdf, letterPdf, laid, camat: [camat], owner }, copies };
}

/** The Camat uploads a file into the period's folder. */
function upload(
  files: MemoryFiles,
  place: DeskPlace,
  name: string,
  text: string,
  mimeType = 'application/pdf',
  by = camat,
) {
  const { id } = files.create(place.folderId, name, mimeType, { bytes: bytesOf(text) });
  files.grant(id, [user(by, 'owner')]);
  return id;
}

describe("the Camat's desk", () => {
  it('waits while the folder lies where it was laid', () => {
    const { files, place } = laidDesk();
    expect(lookAtDesk(files, place)).toEqual({ kind: 'waiting' });
  });

  it('is a decision when the Camat has moved the folder with the same bytes in it', () => {
    const { files, place } = laidDesk();
    files.move(place.folderId, 'deskApproved');
    const sight = lookAtDesk(files, place);
    expect(sight).toMatchObject({
      kind: 'approved',
      report: { verdict: 'same' },
      letter: { verdict: 'same' },
    });
  });

  it('is the same decision when the folder was renamed on the way', () => {
    const { files, place } = laidDesk();
    files.rename(place.folderId, 'sudah saya baca');
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place).kind).toBe('approved');
  });

  it('takes the signed forms the Camat uploaded beside the unsigned ones', () => {
    const { files, place } = laidDesk();
    const signedReport = upload(files, place, 'Laporan SKM_signed.pdf', signedPdf(report));
    const signedLetter = upload(files, place, 'surat.pdf', signedPdf(letter));
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toMatchObject({
      kind: 'approved',
      report: { verdict: 'signed', file: { id: signedReport } },
      letter: { verdict: 'signed', file: { id: signedLetter } },
    });
  });

  it.each([
    ['a file its signer wrote anew', signedPdf(report.replace('1.4', '1.7')), 'application/pdf', 'rewritten'],
    ['a photograph of the signed paper', 'ÿØÿ', 'image/jpeg', 'scan'],
  ])('asks a person to compare %s', (_, text, mimeType, verdict) => {
    const { files, place } = laidDesk();
    upload(files, place, 'Laporan bertanda tangan', text, mimeType);
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toMatchObject({ kind: 'compare', report: { verdict } });
  });

  it('is a return when the Camat has moved the folder to the other side', () => {
    const { files, place } = laidDesk();
    files.move(place.folderId, 'deskReturned');
    expect(lookAtDesk(files, place)).toEqual({ kind: 'returned' });
  });

  it('decides nothing while someone else could have put things there', () => {
    const { files, place } = laidDesk();
    files.grant('deskApproved', [
      ...deskGrants,
      user(staff, 'editor'),
      { email: '', kind: 'anyone', role: 'editor' },
    ]);
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'tooOpen', folder: '2 Disahkan', who: [staff, 'anyone'] }],
    });
  });

  it('does not take a signed file that staff have put into the folder', () => {
    const { files, place } = laidDesk();
    upload(files, place, 'Laporan.pdf', signedPdf(report), 'application/pdf', staff);
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'notFromCamat', name: 'Laporan.pdf', by: staff }],
    });
  });

  it('names a report that was exchanged for another version', () => {
    const { files, place, copies } = laidDesk();
    files.overwrite(copies.report, bytesOf(plainPdf('LAPORAN SKM, IKM 95,00')));
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'missing', document: 'report' }],
    });
  });

  it('names a file of another kind in the folder', () => {
    const { files, place } = laidDesk();
    upload(files, place, 'catatan.txt', 'mohon diperbaiki', 'text/plain');
    files.move(place.folderId, 'deskApproved');
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'unknownFile', name: 'catatan.txt' }],
    });
  });

  it('names files that were moved without their folder', () => {
    const { files, place, copies } = laidDesk();
    files.move(copies.letter, 'deskApproved');
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'partMoved', names: ['Surat Pengantar.pdf'] }],
    });
  });

  it('names a folder that is in the bin or somewhere else', () => {
    const thrown = laidDesk();
    thrown.files.trash(thrown.place.folderId);
    expect(lookAtDesk(thrown.files, thrown.place)).toEqual({ kind: 'finding', findings: [{ kind: 'gone' }] });
    const elsewhere = laidDesk();
    elsewhere.files.move(elsewhere.place.folderId, 'office');
    expect(lookAtDesk(elsewhere.files, elsewhere.place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'elsewhere' }],
    });
  });

  it('waits again when the folder was moved back', () => {
    const { files, place } = laidDesk();
    files.move(place.folderId, 'deskApproved');
    files.move(place.folderId, 'deskWaiting');
    expect(lookAtDesk(files, place)).toEqual({ kind: 'waiting' });
  });

  it('is not taken in by a second folder of the same name', () => {
    const { files, place } = laidDesk();
    const twin = files.ensureFolder('deskApproved', 'Semester I Tahun 2021');
    files.copy(place.reportPdf, 'Laporan SKM.pdf', twin);
    expect(lookAtDesk(files, place)).toEqual({
      kind: 'finding',
      findings: [{ kind: 'twin', name: 'Semester I Tahun 2021', folder: '2 Disahkan' }],
    });
    files.trash(twin);
    expect(lookAtDesk(files, place)).toEqual({ kind: 'waiting' });
  });
});
