import { isInForce } from '../domain/official/official';
import { parseOfficials } from '../domain/official/parseOfficials';
import type { Role } from '../domain/workflow/role';
import { distrustOpenDesk } from './desk/distrust';
import type { SettingKey } from './ports/settings';
import type { FolderSharing } from './ports/setupPorts';
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
 * Who may open what: staff edit the office's folder and only `1 Menunggu Pengesahan` of the Camat's
 * desk; the Camat all three; the archive is for reading. The desk's parent is shared with nobody, so that
 * nothing is inherited.
 */
export const wantedShares = ({
  camat,
  ...posts
}: Readonly<Record<Role, readonly string[]>>): readonly (readonly [SettingKey, FolderSharing])[] => {
  const staff = [...new Set([...posts.pelaksana, ...posts.kasiYanum, ...posts.sekcam])];
  // Who is both (a Sekcam as Plt. Camat) has the Camat's rights.
  const onlyStaff = staff.filter((email) => !camat.includes(email));
  return [
    ['folder.office', { editors: staff, viewers: camat.filter((e) => !staff.includes(e)) }],
    ['folder.desk', { editors: [], viewers: [] }],
    ['folder.deskWaiting', { editors: [...onlyStaff, ...camat], viewers: [] }],
    ['folder.deskApproved', { editors: camat, viewers: onlyStaff }],
    ['folder.deskReturned', { editors: camat, viewers: onlyStaff }],
    ['folder.archive', { editors: [], viewers: [...onlyStaff, ...camat] }],
  ];
};

/** Makes everybody's access what it is to be today. Answers how many accounts, protections and folders changed. */
export const shareOffice = (
  world: Pick<OwnerWorld, 'setup' | 'settings' | 'officials' | 'clock' | 'files' | 'identity'>,
): { readonly editors: number; readonly protections: number; readonly shares: number } => {
  const emails = emailsByRole(world);
  distrustOpenDesk(world, emails.camat);
  const editors = world.setup.ensureEditors([...new Set(Object.values(emails).flat())]).length;
  const protections = world.setup.ensureProtections(emails);
  const shares = wantedShares(emails).filter(([key, sharing]) =>
    world.setup.share(world.settings.read()[key] ?? '', sharing),
  ).length;
  return { editors, protections, shares };
};
