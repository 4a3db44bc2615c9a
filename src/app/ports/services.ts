/** Services (jenis layanan) the office is surveyed on, from the hidden tab `Layanan`. */
export type Services = {
  read(): readonly string[];
  /** Replaces the list. Owner only. */
  put(services: readonly string[]): void;
};
