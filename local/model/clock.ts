/** The runtime's clock: milliseconds since 1970 UTC. Executions move it forward by their predicted time. */
export type ClockState = { now: number };
