const cellPattern = /<w:tc>.*?<\/w:tc>/gs;
const rowPattern = /<w:tr>.*?<\/w:tr>/gs;

/**
 * The report template's `word/document.xml` with as many element columns in the processing table (lampiran 2) as the
 * survey has elements; nothing else of it depends on their number. `xml` is that of our own template, whose table
 * has no tables within and one column per element after the labels.
 */
export function refitProcessingTable(xml: string, elementCount: number): string {
  const at = xml.indexOf('{{kode_1}}');
  const start = xml.lastIndexOf('<w:tbl>', at);
  const end = xml.indexOf('</w:tbl>', at);
  if (at < 0 || start < 0 || end < 0) throw new Error('The report template has no processing table.');
  const table = xml.slice(start, end);
  const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  const [labels = 0, ...elements] = grid;
  const room = elements.reduce((sum, width) => sum + width, 0);
  const width = Math.floor(room / elementCount);
  const columns = [labels, ...Array.from({ length: elementCount }, () => width)];
  const refitted = table
    .replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, `<w:tblGrid>${columns.map(gridColumn).join('')}</w:tblGrid>`)
    .replace(/<w:tblW [^>]*\/>/, `<w:tblW w:type="dxa" w:w="${labels + width * elementCount}"/>`)
    .replace(rowPattern, (row) => refitRow(row, elementCount, width));
  return xml.slice(0, start) + refitted + xml.slice(end);
}

const gridColumn = (width: number): string => `<w:gridCol w:w="${width}"/>`;

const withWidth = (cell: string, width: number): string =>
  cell.replace(/<w:tcW [^>]*\/>/, `<w:tcW w:type="dxa" w:w="${width}"/>`);

/** The first cell is the label; the next is the model of every element's, or spans them all. */
function refitRow(row: string, elementCount: number, width: number): string {
  const [, model = ''] = row.match(cellPattern) ?? [];
  const first = row.indexOf(model);
  const last = row.lastIndexOf('</w:tc>') + '</w:tc>'.length;
  const cells = /<w:gridSpan/.test(model)
    ? withWidth(model, width * elementCount).replace(
        /<w:gridSpan [^>]*\/>/,
        `<w:gridSpan w:val="${elementCount}"/>`,
      )
    : Array.from({ length: elementCount }, (_, at) =>
        withWidth(model, width).replace(/_1\}\}/g, `_${at + 1}}}`),
      ).join('');
  return row.slice(0, first) + cells + row.slice(last);
}
