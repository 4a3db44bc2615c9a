import type { DriveRight } from '../../contract/drive';

export const rightNames: Readonly<Record<DriveRight, string>> = {
  owner: 'Pemilik',
  editor: 'Editor',
  commenter: 'Komentator',
  viewer: 'Pelihat',
};
