import type { ComplaintRecord } from '../../domain/complaint/complaintRecord';

/** The tab `Aduan dan Saran`. People may write in it too; a row without a number or date is not read. */
export type ComplaintSheet = {
  read(): readonly ComplaintRecord[];
  /** Writes the row with this number, or adds it at the end. */
  put(record: ComplaintRecord): void;
};
