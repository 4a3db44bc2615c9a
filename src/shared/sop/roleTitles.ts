import type { Deputy, Performer } from '../../domain/workflow/role';
import { deputyLabels, roleLabels } from '../office/roleLabels';

/** "Kasi Yanum", "Plt. Sekcam", "Penjaga". */
export const roleTitle = (role: Performer, deputy: Deputy | null = null): string => {
  if (role === 'guardian') return 'Penjaga';
  return deputy === null ? roleLabels[role] : `${deputyLabels[deputy]} ${roleLabels[role]}`;
};
