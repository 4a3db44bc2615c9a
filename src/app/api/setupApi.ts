import * as v from 'valibot';
import { roles } from '../../domain/workflow/role';
import type { SetupCalls } from '../../shared/contract/setupCalls';
import { setUpGuardian } from '../guardian/setUpGuardian';
import { saveNumbering } from '../letters/saveNumbering';
import { loadSetup } from '../loadSetup';
import { saveDeputies, saveLetterhead, saveOfficials } from '../officeFacts';
import { setUp } from '../setUp';
import { emailAddress, type Handlers, shortText } from './handler';

const role = v.picklist(roles);
const filled = v.pipe(shortText, v.minLength(1));

export const setupApi: Handlers<keyof SetupCalls> = {
  'setup.run': {
    runsAs: 'owner',
    args: v.object({
      kecamatan: filled,
      regency: filled,
      province: filled,
      address: filled,
      zone: v.picklist(['WIB', 'WITA', 'WIT']),
      services: v.pipe(v.array(filled), v.maxLength(60)),
      population: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      officialSource: v.picklist(['workbook', 'website']),
      emails: v.object({
        pelaksana: emailAddress,
        kasiYanum: emailAddress,
        sekcam: emailAddress,
        camat: emailAddress,
      }),
    }),
    run: setUp,
  },
  'setup.officials': {
    runsAs: 'owner',
    args: v.object({
      officials: v.pipe(
        v.array(v.object({ role, email: emailAddress, name: shortText, nip: shortText, rank: shortText })),
        v.maxLength(20),
      ),
    }),
    run: (world, { officials }) => saveOfficials(world, officials),
  },
  'setup.load': { runsAs: 'staff', args: v.object({}), run: loadSetup },
  'setup.deputies': {
    runsAs: 'owner',
    args: v.object({
      deputies: v.pipe(
        v.array(
          v.object({
            role,
            deputy: v.picklist(['plt', 'plh', 'an']),
            email: emailAddress,
            name: shortText,
            nip: shortText,
            rank: shortText,
            from: shortText,
            until: shortText,
          }),
        ),
        v.maxLength(20),
      ),
    }),
    run: (world, { deputies }) => saveDeputies(world, deputies),
  },
  'setup.letterhead': {
    runsAs: 'owner',
    args: v.object({
      phone: shortText,
      email: emailAddress,
      website: shortText,
      postcode: shortText,
      place: shortText,
      addressee: shortText,
      addresseePlace: shortText,
      sendTo: emailAddress,
    }),
    run: saveLetterhead,
  },
  'setup.letters': {
    runsAs: 'owner',
    args: v.object({
      pattern: shortText,
      unit: shortText,
      last: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999))),
      receipt: v.boolean(),
    }),
    run: saveNumbering,
  },
  'setup.guardian': {
    runsAs: 'newGuardian',
    args: v.object({ officeUrl: v.pipe(v.string(), v.maxLength(500)) }),
    run: (world, { officeUrl }) => setUpGuardian(world, officeUrl),
  },
};
