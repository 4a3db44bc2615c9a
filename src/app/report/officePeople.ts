import type { CivilDate } from '../../domain/calendar/civilDate';
import { type Official, signatory } from '../../domain/official/official';
import type { OfficeFacts, Signatory, SurveyTeamMember } from '../../domain/report/officeFacts';
import { ok, type Result, refuse } from '../../domain/result';
import { roles } from '../../domain/workflow/role';
import { officePlace } from '../../shared/office/officeName';
import { roleLabels } from '../../shared/office/roleLabels';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';

/** The office as its documents name it, from the settings. */
export function officeFactsOf(settings: SettingValues, services: readonly string[]): OfficeFacts {
  const optional = (text: string | undefined) =>
    text === undefined || text.trim() === '' ? null : text.trim();
  return {
    kecamatan: settings.kecamatan ?? '',
    regency: settings.regency ?? '',
    province: settings.province ?? '',
    address: settings.address ?? '',
    postcode: optional(settings.postcode),
    phone: optional(settings.phone),
    email: optional(settings.email),
    website: optional(settings.website),
    place: optional(settings.place) ?? officePlace(settings.kecamatan ?? ''),
    services,
  };
}

/** Setup knows officials by address only and puts the post in place of the name until the name is given. */
const knownName = (official: Official | null): string | null => {
  const name = official?.name.trim() ?? '';
  return official === null || name === '' || name === roleLabels[official.role] ? null : name;
};

/** The four posts with who holds them that day. */
export function teamOn(officials: readonly Official[], day: CivilDate): readonly SurveyTeamMember[] {
  return roles.map((role) => ({ role, name: knownName(signatory(officials, role, day)) }));
}

/** Who signs for the Camat on a day. A paper that goes out needs the name; a draft may leave room for it. */
export function signatoryOn(
  officials: readonly Official[],
  day: CivilDate,
  stage: 'draft' | 'final',
): Result<Signatory, Problem> {
  const official = signatory(officials, 'camat', day);
  const name = knownName(official);
  if (name === null && stage === 'final') return refuse({ kind: 'signatoryUnknown' });
  const mode = official?.deputy === 'plt' ? 'acting' : official?.deputy === 'plh' ? 'daily' : 'self';
  return ok({
    mode,
    name: name ?? '………………………………',
    rank: official === null || official.rank === '' ? null : official.rank,
    nip: official === null || official.nip === '' ? null : official.nip,
  });
}
