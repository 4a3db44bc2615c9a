/**
 * Keys of the hidden tab `Pengaturan`. Written by the owner (setup) and the guardian (heartbeat); everybody reads.
 * The labels that people see are in `src/shared/office/settingLabels.ts`.
 */
export const settingKeys = [
  'workbookId',
  'kecamatan',
  'regency',
  'province',
  'address',
  'zone',
  'population',
  'officialSource',
  'elements',
  'weight',
  'incomplete',
  'periodKind',
  'daysPerWeek',
  'phone',
  'email',
  'website',
  'postcode',
  'place',
  'logo',
  'addressee',
  'addresseePlace',
  'sendTo',
  'letterPattern',
  'letterUnit',
  'letterReceipt',
  'formId',
  'formUrl',
  'formSheetId',
  'paperUsed',
  'folder.office',
  'folder.templates',
  'folder.reports',
  'folder.desk',
  'folder.deskWaiting',
  'folder.deskApproved',
  'folder.deskReturned',
  'folder.archive',
  'template.laporan',
  'template.surat-pengantar',
  'template.lembar-kendali',
  'template.ringkasan',
  'template.poster',
  'template.poster-qr',
  'template.kuesioner',
  'template.bahan-rapat',
  'template.label-ordner',
  'langkah1',
  'langkah2',
  'langkah3',
  'langkah4',
  'langkah5',
  'langkah6',
  'langkah7',
  'langkah8',
  'guardianSeen',
  'guardianAccount',
  'guardianActs',
  'guardianFindings',
  'guardianDrift',
  'deskDistrust',
  'rowMarks',
  'daysOff',
  'rowsAtOnce',
  'progress',
] as const;

export type SettingKey = (typeof settingKeys)[number];

export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

export type Settings = {
  /** Every setting, in one read; absent keys are not set. {} before setup. */
  read(): SettingValues;
  /** Where a setting's value stands ("B14"), for sentences that ask to mend it. */
  cellOf(key: SettingKey): string;
  /** Writes these keys and leaves the others. Throws the platform's protection error for staff. */
  put(values: SettingValues): void;
};
