/** `Utilities.parseCsv`: RFC 4180 with any one-letter delimiter; a final line end makes no row. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let started = false;
  const endField = (): void => {
    row.push(field);
    field = '';
    started = false;
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"' && !started) {
      quoted = true;
      started = true;
    } else if (letter === delimiter) endField();
    else if (letter === '\n') endRow();
    else if (letter !== '\r' || text[i + 1] !== '\n') {
      field += letter;
      started = true;
    }
  }
  if (field !== '' || row.length > 0 || quoted) endRow();
  return rows;
}
