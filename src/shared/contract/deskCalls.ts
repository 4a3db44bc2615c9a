type OnPeriod = { readonly period: string; readonly expectedVersion: string };

/** The paper that the Camat signed by hand, or a signed file that its signer wrote anew. */
export type DeskCalls = {
  /**
   * Pelaksana: files what came back signed, from the Camat's desk or from the period's folder `Hasil pindai`, where
   * the scan was put. `paperPlace`: where the paper itself is kept. Refused, with that folder's address, when
   * there is nothing in it.
   */
  'scan.file': {
    args: OnPeriod & { readonly paperPlace: string };
    answer: { readonly code: string; readonly files: readonly string[] };
  };
  /** Sekcam (never who scanned): has held it against the verified text and found it the same. */
  'scan.confirm': { args: OnPeriod & { readonly note: string }; answer: { readonly code: string } };
};
