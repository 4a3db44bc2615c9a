import type { CivilDate } from '../../domain/calendar/civilDate';
import { parsePeriod } from '../../domain/period/period';
import { formatDate } from '../format/formatDate';
import { periodLabel } from '../format/periodLabel';

export type ManifestFacts = {
  readonly period: string;
  readonly archivedOn: CivilDate;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
};

/** The archive's check list: each file with its SHA-256, and how anyone can check it without this add-on. */
export function archiveManifest({ period, archivedOn, files }: ManifestFacts): string {
  const parsed = parsePeriod(period);
  const label = parsed.ok ? periodLabel(parsed.value) : period;
  return [
    `BERKAS PEMERIKSAAN, ${label}`,
    `Diarsipkan pada ${formatDate(archivedOn)}.`,
    '',
    'Setiap baris memuat kode SHA-256 dan nama berkas di folder ini.',
    '',
    ...files.map(({ name, sha256 }) => `${sha256}  ${name}`),
    '',
    'Cara memeriksa: unduh berkasnya, lalu hitung kodenya dan bandingkan dengan baris di atas.',
    'Windows (PowerShell): Get-FileHash "nama berkas" -Algorithm SHA256',
    'Linux: sha256sum "nama berkas"',
    'macOS: shasum -a 256 "nama berkas"',
    'Kode yang berbeda berarti berkas itu sudah berubah sejak diarsipkan.',
    '',
  ].join('\n');
}
