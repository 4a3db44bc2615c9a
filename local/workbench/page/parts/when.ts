/** "1 Jul 2021, 09.15" in the office's zone; instants are milliseconds since 1970. */
export const whenText = (at: number, zone: string): string => {
  const day = new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
  return `${day}, ${clockText(at, zone)}`;
};

/** "09.15" */
export const clockText = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
