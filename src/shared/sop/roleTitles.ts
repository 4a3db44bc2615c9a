import type { Deputy, Performer, Role } from '../../domain/workflow/role';
import { deputyLabels, roleLabels } from '../office/roleLabels';

/** Posts in full, for documents. */
export const fullRoleTitles: Readonly<Record<Role, string>> = {
  pelaksana: 'Pelaksana',
  kasiYanum: 'Kepala Seksi Pelayanan Umum',
  sekcam: 'Sekretaris Kecamatan',
  camat: 'Camat',
};

/** "Kasi Yanum", "Plt. Sekcam", "Penjaga". */
export const roleTitle = (role: Performer, deputy: Deputy | null = null): string => {
  if (role === 'guardian') return 'Penjaga';
  return deputy === null ? roleLabels[role] : `${deputyLabels[deputy]} ${roleLabels[role]}`;
};
