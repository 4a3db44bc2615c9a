import { isInForce } from '../domain/official/official';
import { parseOfficials } from '../domain/official/parseOfficials';
import type { Role } from '../domain/workflow/role';
import type { SettingKey } from './ports/settings';
import type { OwnerWorld } from './world';

/** Addresses that may write each post's column today: its holder and deputies in force. */
export const emailsByRole = (
  world: Pick<OwnerWorld, 'officials' | 'clock'>,
): Readonly<Record<Role, readonly string[]>> => {
  const today = world.clock.today();
  const { officials } = parseOfficials(world.officials.read());
  const of = (role: Role): readonly string[] => [
    ...new Set(
      officials.filter((one) => one.role === role && isInForce(one, today)).flatMap((one) => one.emails),
    ),
  ];
  return { pelaksana: of('pelaksana'), kasiYanum: of('kasiYanum'), sekcam: of('sekcam'), camat: of('camat') };
};

/**
 * Who may open what (design §5): staff edit the office's folder and only `1 Menunggu Pengesahan` of the Camat's
 * desk; the Camat all three; the archive is for reading. The desk's parent is shared with nobody, so that
 * nothing is inherited. Answers how many of each were changed.
 */
export const shareOffice = (
  world: Pick<OwnerWorld, 'setup' | 'settings' | 'officials' | 'clock'>,
): { readonly editors: number; readonly protections: number; readonly shares: number } => {
  const emails = emailsByRole(world);
  const staff = [...new Set([...emails.pelaksana, ...emails.kasiYanum, ...emails.sekcam])];
  const camat = emails.camat;
  // Who is both (a Sekcam as Plt. Camat) has the Camat's rights.
  const onlyStaff = staff.filter((email) => !camat.includes(email));
  const editors = world.setup.ensureEditors([...staff, ...camat]).length;
  const protections = world.setup.ensureProtections(emails);
  const folder = (key: SettingKey): string => world.settings.read()[key] ?? '';
  const shared = [
    world.setup.share(folder('folder.office'), {
      editors: staff,
      viewers: camat.filter((e) => !staff.includes(e)),
    }),
    world.setup.share(folder('folder.deskWaiting'), { editors: [...onlyStaff, ...camat], viewers: [] }),
    world.setup.share(folder('folder.deskApproved'), { editors: camat, viewers: onlyStaff }),
    world.setup.share(folder('folder.deskReturned'), { editors: camat, viewers: onlyStaff }),
    world.setup.share(folder('folder.archive'), { editors: [], viewers: [...onlyStaff, ...camat] }),
  ];
  return { editors, protections, shares: shared.filter((changed) => changed).length };
};
