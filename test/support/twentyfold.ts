/** A file's rows, as the page sends them or as they were read. */
type Rows<C> = { readonly rows: readonly { readonly line: number; readonly cells: readonly C[] }[] };

/** The kecamatan's sixteen answers of 2021-S1 twenty times over, each with its own number: 320 respondents, more than a report lists. */
export const twentyfold = <C, T extends Rows<C>>(table: T & Rows<C>) => {
  const [head, ...rows] = table.rows;
  const own = rows.filter(({ cells }) => cells[1] === '2021' && cells[2] === '1');
  const copies = Array.from({ length: 20 }, (_, round) =>
    own.map(({ cells }, at) => [`${round}-${at}`, ...cells.slice(1)]),
  ).flat();
  return {
    ...table,
    rows: [head?.cells ?? [], ...copies].map((cells, at) => ({ line: at + 1, cells: [...cells] })),
  };
};
