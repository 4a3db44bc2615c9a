import type { SurveyTeamMember } from '../../domain/report/officeFacts';
import type { Role } from '../../domain/workflow/role';
import type { MergeRow } from '../templates/mergeData';
import { oneLine } from './wording';

/** The posts in full, and what each does in the SOP's table of eight procedures. */
const posts: Readonly<Record<Role, { readonly post: string; readonly duty: string }>> = {
  pelaksana: {
    post: 'Pelaksana',
    duty: 'Mengumpulkan data responden, menyusun draf dan laporan, membuat surat pengantar, dan mengirimkan laporan',
  },
  kasiYanum: {
    post: 'Kepala Seksi Pelayanan Umum',
    duty: 'Menentukan hasil evaluasi, rencana tindak lanjut, dan keputusan lain; memeriksa laporan',
  },
  sekcam: { post: 'Sekretaris Kecamatan', duty: 'Memeriksa dan memverifikasi laporan' },
  camat: { post: 'Camat', duty: 'Menandatangani dan mengesahkan laporan' },
};

/** Table 2.1: who did what. */
export function teamRows(team: readonly SurveyTeamMember[]): readonly MergeRow[] {
  return team.map(({ role, name }, at) => ({
    no: String(at + 1),
    jabatan: posts[role].post,
    nama: name === null ? '–' : oneLine(name),
    tugas: posts[role].duty,
  }));
}
