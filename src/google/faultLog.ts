import type { FaultLog } from '../app/ports/faultLog';

/** Faults go to Cloud Logging, found by their id: `K` and six characters of a fresh UUID. */
export const faultLog: FaultLog = {
  record(where, error) {
    const id = `K${Utilities.getUuid().slice(0, 6)}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`${id} ${where}: ${stack}`);
    return id;
  },
};
