import type { CivilDate } from '../../domain/calendar/civilDate';
import { holderOn, isInForce, isSamePerson, type Official, signatory } from '../../domain/official/official';
import type { OfficeFacts, Signatory, SurveyTeamMember } from '../../domain/report/officeFacts';
import { ok, type Result, refuse } from '../../domain/result';
import { roles } from '../../domain/workflow/role';
import { officePlace } from '../../shared/office/officeName';
import { fullPosts, roleLabels } from '../../shared/office/roleLabels';
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
  return roles.map((role) => ({ role, name: knownName(holderOn(officials, role, day)) }));
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
  const signer = {
    name: name ?? '………………………………',
    rank: official === null || official.rank === '' ? null : official.rank,
    nip: official === null || official.nip === '' ? null : official.nip,
  };
  switch (official?.deputy ?? null) {
    case 'plt':
      return ok({ ...signer, mode: 'acting' });
    case 'plh':
      return ok({ ...signer, mode: 'daily' });
    case 'an':
      return ok({ ...signer, mode: 'onBehalf', ownPost: ownPostOf(officials, official, day) });
    case null:
      return ok({ ...signer, mode: 'self' });
  }
}

/** The post of one's own under which an official signs on the Camat's behalf: usually the Sekcam's. */
function ownPostOf(officials: readonly Official[], signer: Official | null, day: CivilDate): string {
  const own = officials.find(
    (one) => one.deputy === null && isInForce(one, day) && signer !== null && isSamePerson(one, signer),
  );
  return fullPosts[own?.role ?? 'sekcam'];
}
