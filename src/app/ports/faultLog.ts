/** Where faults go (never refusals): the script's own log. */
export type FaultLog = {
  /** Answers the id that the person is shown. */
  record(where: string, error: unknown): string;
};
