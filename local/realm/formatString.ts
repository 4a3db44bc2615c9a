/** `Utilities.formatString` and `Logger.log`: the sprintf subset %s %d %f %e %x %o %c %% with flags, width, precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ,]*)(\d+)?(?:\.(\d+))?([sdfexXoc%])/g,
    (_all, flags: string, width: string | undefined, precision: string | undefined, type: string) => {
      if (type === '%') return '%';
      const value = values[next++];
      return pad(convert(type, value, precision, flags), Number(width ?? 0), flags, type);
    },
  );
}

function convert(type: string, value: unknown, precision: string | undefined, flags: string): string {
  const places = precision === undefined ? undefined : Number(precision);
  const number = Number(value);
  switch (type) {
    case 's':
      return places === undefined ? String(value) : String(value).slice(0, places);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value);
    case 'd':
      return signed(Math.trunc(number).toFixed(0), flags);
    case 'f':
      return signed(number.toFixed(places ?? 6), flags);
    case 'e':
      return signed(number.toExponential(places ?? 6), flags);
    case 'o':
      return Math.trunc(number).toString(8);
    default: {
      const hex = Math.trunc(number).toString(16);
      return type === 'X' ? hex.toUpperCase() : hex;
    }
  }
}

function signed(text: string, flags: string): string {
  const grouped = flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
  if (text.startsWith('-')) return grouped;
  return flags.includes('+') ? `+${grouped}` : flags.includes(' ') ? ` ${grouped}` : grouped;
}

function pad(text: string, width: number, flags: string, type: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (flags.includes('0') && type !== 's' && type !== 'c') {
    const sign = /^[-+ ]/.test(text) ? text.slice(0, 1) : '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
  }
  return text.padStart(width);
}
