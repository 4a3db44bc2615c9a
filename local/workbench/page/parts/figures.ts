/** "12,3 kB" */
export const sizeText = (bytes: number): string => {
  const [amount, unit] =
    bytes < 1024 ? [bytes, 'B'] : bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  return `${amount.toLocaleString('id-ID', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
};

/** "1.234" */
export const countText = (count: number): string => count.toLocaleString('id-ID');

/** "3,4 detik" */
export const secondsText = (seconds: number): string =>
  `${seconds.toLocaleString('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} detik`;
