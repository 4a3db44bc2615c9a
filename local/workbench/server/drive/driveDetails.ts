import { drivePerson } from '../../../host/drivePerson';
import { type DriveItem, isTrashed } from '../../../model/drive';
import type { RuntimeState } from '../../../model/state';
import { withAncestors } from '../../../realm/access';
import type { DriveAccess, DriveDetails, DriveRight } from '../../contract/drive';
import { WorkbenchRefusal } from '../refusal';
import { driveEntry, personName } from './driveEntry';
import { trailOf } from './driveListing';

const strength: readonly DriveRight[] = ['viewer', 'commenter', 'editor', 'owner'];

const directRights = (item: DriveItem): (readonly [string, DriveRight])[] => [
  ...item.editors.map((email): [string, DriveRight] => [email, 'editor']),
  ...item.commenters.map((email): [string, DriveRight] => [email, 'commenter']),
  ...item.viewers.map((email): [string, DriveRight] => [email, 'viewer']),
];

/** Everybody who gets in with their strongest right, and through which folder; the owner first. */
const accessOf = (state: RuntimeState, id: string): DriveAccess[] => {
  const [item, ...above] = withAncestors(state.drive, id);
  if (item === undefined) return [];
  const handedDown = above.flatMap((folder) => [
    [folder.owner, 'editor', folder.name] as const,
    ...directRights(folder).map(([email, right]) => [email, right, folder.name] as const),
  ]);
  const all = [
    [item.owner, 'owner', null] as const,
    ...directRights(item).map(([email, right]) => [email, right, null] as const),
    ...handedDown,
  ];
  const strongest = new Map<string, DriveAccess>();
  for (const [email, right, through] of all) {
    const known = strongest.get(email);
    if (known === undefined || strength.indexOf(right) > strength.indexOf(known.right))
      strongest.set(email, { ...personName(state, email), right, through });
  }
  return [...strongest.values()];
};

const linkRights = { NONE: null, VIEW: 'viewer', COMMENT: 'commenter', EDIT: 'editor' } as const;

/** One thing in Drive with who gets in and what was remarked on it. Refuses what isn't there for this person. */
export const driveDetails = (state: RuntimeState, email: string, id: string): DriveDetails => {
  const item = drivePerson(state, email).see(id);
  if (item === undefined)
    throw new WorkbenchRefusal('Berkas ini tidak ada, atau tidak dibagikan kepada Anda.');
  const linked = withAncestors(state.drive, id).find((one) => one.linkAccess !== 'PRIVATE');
  return {
    ...driveEntry(state, item, email),
    trail: trailOf(state, id, email),
    access: accessOf(state, id),
    link: linked === undefined ? null : linkRights[linked.linkPermission],
    remarks: item.comments.map((comment) => ({
      author: personName(state, comment.author),
      text: comment.content,
      at: comment.created,
    })),
    trashed: isTrashed(state.drive, item),
  };
};
