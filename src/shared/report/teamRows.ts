import type { SurveyTeamMember } from '../../domain/report/officeFacts';
import type { Role } from '../../domain/workflow/role';
import { fullPosts } from '../office/roleLabels';
import type { MergeRow } from '../templates/mergeData';
import { oneLine } from './wording';

/** What each post does in the SOP's table of eight procedures. */
const duties: Readonly<Record<Role, string>> = {
  pelaksana:
    'Mengumpulkan data responden, menyusun draf dan laporan, membuat surat pengantar, dan mengirimkan laporan',
  kasiYanum: 'Menentukan hasil evaluasi, rencana tindak lanjut, dan keputusan lain; memeriksa laporan',
  sekcam: 'Memeriksa dan memverifikasi laporan',
  camat: 'Menandatangani dan mengesahkan laporan',
};

/** Table 2.1: who did what. */
export function teamRows(team: readonly SurveyTeamMember[]): readonly MergeRow[] {
  return team.map(({ role, name }, at) => ({
    no: String(at + 1),
    jabatan: fullPosts[role],
    nama: name === null ? '–' : oneLine(name),
    tugas: duties[role],
  }));
}
