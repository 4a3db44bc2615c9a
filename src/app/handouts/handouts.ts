import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { handoutNames } from '../../shared/office/handoutNames';
import { officeName } from '../../shared/office/officeName';
import { qrCode } from '../../shared/pictures/qrCode';
import { questionsAbout } from '../../shared/questionnaire/questions';
import type { MergeData } from '../../shared/templates/mergeData';
import {
  paperQuestionnaireExpectation,
  questionRows,
  serviceChoices,
} from '../../shared/templates/paperQuestionnaire';
import { qrPosterExpectation } from '../../shared/templates/qrPoster';
import { ofPeriod } from '../effectKey';
import { actorOf, type Office, readOffice } from '../office';
import { nextSerial } from '../paper/paperRows';
import type { Problem } from '../problem';
import { compilePdf } from '../report/compilePdf';
import { elementsOf } from '../settings';
import type { StaffWorld } from '../world';

/** Handed out for all periods alike. */
const round = ofPeriod('formulir');

/** On paper, in points: large enough to be read from two metres. */
const printed = 420;
const sharpness = 3;

const known = (world: StaffWorld): Result<Office, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  return actor.ok ? office : actor;
};

/** `service` '' = the office as a whole. */
const addressOf = (world: StaffWorld, office: Office, service: string): Result<string, Problem> => {
  const { formId = '', formUrl = '' } = office.settings;
  if (formUrl === '') return refuse({ kind: 'documentMissing', document: 'Formulir survei' });
  if (service === '') return ok(formUrl);
  const address = world.surveyAddress.withService(formId, service);
  return address === null ? refuse({ kind: 'serviceNotOffered', service }) : ok(address);
};

/** The services that have a poster of their own, and the code to be drawn for one of them (or '' the office). */
export const posterOrder = (
  world: StaffWorld,
  { service }: Args<'qrPoster.order'>,
): Result<Answer<'qrPoster.order'>, Problem> => {
  const office = known(world);
  if (!office.ok) return office;
  const address = addressOf(world, office.value, service);
  if (!address.ok) return address;
  const picture = qrCode(address.value, handoutNames.code(service));
  const pixels = printed * sharpness;
  return ok({
    services: world.services.read(),
    address: address.value,
    picture: { key: 'qr', svg: picture.svg, widthPx: pixels, heightPx: pixels },
  });
};

const folderOf = (world: StaffWorld): string =>
  world.files.ensureFolder(world.files.folderOf('office'), handoutNames.folder);

/** The poster as PDF, once per address. */
export const makePoster = (
  world: StaffWorld,
  { service, picture }: Args<'qrPoster.make'>,
): Result<Answer<'qrPoster.make'>, Problem> => {
  const office = known(world);
  if (!office.ok) return office;
  const { settings } = office.value;
  const address = addressOf(world, office.value, service);
  if (!address.ok) return address;
  const data: MergeData = {
    fields: { nama_kecamatan: officeName(settings.kecamatan ?? '') },
    rows: {},
    // The plain address can be typed; a prefilled one is too long for that.
    paragraphs: {
      layanan: service === '' ? [] : [service],
      alamat: service === '' ? [address.value] : [],
    },
    pictures: {
      kode_qr: {
        pngBase64: picture.pngBase64,
        widthPt: printed,
        heightPt: printed,
        alt: handoutNames.code(service),
      },
    },
    sections: {},
  };
  const pdf = compilePdf(world, settings, {
    round,
    kind: 'qrPoster',
    template: 'poster-qr',
    expectation: qrPosterExpectation(),
    name: handoutNames.poster(settings.kecamatan ?? '', service),
    folderId: folderOf(world),
    data,
  });
  return pdf.ok ? ok({ url: pdf.value.url }) : pdf;
};

/** Sheets of one PDF: more take Google Docs longer than a person waits. */
export const mostSheets = 50;

/** Serial numbers from the first on; none = a line to write on. */
const serialsOf = ({ first, sheets }: Args<'questionnaire.make'>): readonly string[] => {
  const serials = [first];
  while (serials.length < sheets) serials.push(nextSerial(serials));
  return first === '' ? [] : serials;
};

/** The paper questionnaire as PDF, with the services of today; a page for each serial number. */
export const makeQuestionnaire = (
  world: StaffWorld,
  asked: Args<'questionnaire.make'>,
): Result<Answer<'questionnaire.make'>, Problem> => {
  const office = known(world);
  if (!office.ok) return office;
  const { settings } = office.value;
  const services = world.services.read();
  const [serial, ...others] = serialsOf(asked);
  const pdf = compilePdf(world, settings, {
    round,
    kind: 'questionnaire',
    template: 'kuesioner',
    expectation: paperQuestionnaireExpectation(),
    name: handoutNames.questionnaire(settings.kecamatan ?? '', serial ?? '', others.at(-1) ?? ''),
    folderId: folderOf(world),
    data: {
      fields: {
        nama_kecamatan: officeName(settings.kecamatan ?? ''),
        nama_daerah: settings.regency ?? '',
        nomor_seri: serial ?? '________________',
        layanan: serviceChoices(services),
      },
      rows: { pertanyaan: questionRows(questionsAbout(elementsOf(settings))) },
      paragraphs: {},
      pictures: {},
      sections: {},
      ...(serial === undefined || others.length === 0 ? {} : { copies: { reads: serial, instead: others } }),
    },
  });
  return pdf.ok ? ok({ url: pdf.value.url }) : pdf;
};
