import { localDate } from '../domain/deadline/instant';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { formatDate } from '../shared/format/formatDate';
import { formatDecimal } from '../shared/format/formatNumber';
import { periodLabel } from '../shared/format/periodLabel';
import { documentNames, printFolderName } from '../shared/office/documentNames';
import { missingNames } from '../shared/office/fileNames';
import { officeName } from '../shared/office/officeName';
import { binderLabelExpectation } from '../shared/templates/binderLabel';
import { lockedSnapshot } from './data/readSnapshot';
import { effectKey, latestEffect, type Round } from './effectKey';
import { controlSheetPdf } from './makeControlSheet';
import type { Office } from './office';
import { fileOnce } from './once';
import { periodInHand } from './periodInHand';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { currentAnnex } from './recap/currentAnnex';
import { compilePdf } from './report/compilePdf';
import { makeRoomFor } from './report/makeRoomFor';
import { officeFactsOf } from './report/officePeople';
import { periodFolder } from './report/periodFolder';
import { zoneOf } from './settings';
import type { StaffWorld } from './world';

/**
 * What the office prints and keeps, in one folder in the order of printing: two copies of the letter (one comes
 * back as the receipt), the report, the Lembar Kendali, the label of the ordner.
 */
export function makePrintSet(
  world: StaffWorld,
  args: Args<'print.make'>,
): Result<Answer<'print.make'>, Problem> {
  const inHand = periodInHand(world, args.period);
  if (!inHand.ok) return inHand;
  const { period, office, state } = inHand.value;
  const effects = world.sideEffects.list(`${period.id}/`);
  const made = (kind: 'reportPdf' | 'letterPdf') =>
    world.files.get(latestEffect(effects, period.id, kind)?.ref ?? '');
  const [report, letter] = [made('reportPdf'), made('letterPdf')];
  if (report === null) return refuse({ kind: 'documentMissing', document: missingNames.reportPdf });
  if (letter === null) return refuse({ kind: 'documentMissing', document: missingNames.letterPdf });
  const annex = world.files.get(currentAnnex(effects, period.id)?.ref ?? '');
  const control = controlSheetPdf(world, args.period);
  if (!control.ok) return control;
  const round = { period: period.id, correction: state.correction, revision: state.revision };
  const approved = state.marks.filter(({ action }) => action === 'approve').at(-1);
  const label = labelPdf(world, office, round, {
    folderId: periodFolder(world, { period }),
    period: periodLabel(period),
    name: documentNames.binderLabel({ ...round, office: officeFactsOf(office.settings, []), period }),
    letterNumber: state.letter?.number ?? '–',
    approvedOn: approved === undefined ? '–' : formatDate(localDate(approved.at, zoneOf(office.settings))),
  });
  if (!label.ok) return label;
  const locked = world.lock.exclusively(() => {
    const folder = world.files.ensureFolder(periodFolder(world, { period }), printFolderName);
    const put = (order: string, file: StoredFile) => {
      const name = `${order} ${file.name}`;
      const copy = fileOnce(world, effectKey(round, 'print', `${order}-${file.id.slice(-8)}`), (id) => {
        makeRoomFor(world, folder, name, id);
        return world.files.copy(file.id, name, folder, id);
      });
      return { label: name, url: copy.url };
    };
    const files = [
      put('1a', letter),
      put('1b', letter),
      put('2', report),
      ...(annex === null ? [] : [put('2', annex)]),
      put('3', control.value),
      put('4', label.value),
    ];
    return { files, folderUrl: world.files.folderUrl(folder) };
  });
  return locked.held ? ok(locked.value) : refuse({ kind: 'beingMade' });
}

type Label = {
  readonly folderId: string;
  readonly period: string;
  readonly name: string;
  readonly letterNumber: string;
  readonly approvedOn: string;
};

function labelPdf(
  world: StaffWorld,
  { settings }: Office,
  round: Round,
  { folderId, period, name, letterNumber, approvedOn }: Label,
): Result<StoredFile, Problem> {
  const locked = lockedSnapshot(world, round.period);
  if (!locked.ok) return locked;
  const { ikm, grade } = locked.value.result;
  return compilePdf(world, settings, {
    round,
    kind: 'binderLabel',
    template: 'label-ordner',
    expectation: binderLabelExpectation(),
    name,
    folderId,
    data: {
      fields: {
        nama_kecamatan: officeName(settings.kecamatan ?? ''),
        nama_daerah: settings.regency ?? '',
        periode: period,
        ikm: formatDecimal(ikm, 2),
        mutu: grade,
        nomor_surat: letterNumber,
        tanggal_sah: approvedOn,
      },
      rows: {},
      paragraphs: {},
      pictures: {},
      sections: {},
    },
  });
}
