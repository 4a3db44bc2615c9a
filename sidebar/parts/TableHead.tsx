/** The titles of a table's columns. */
export const TableHead = ({ heads }: { readonly heads: readonly string[] }) => (
  <thead>
    <tr>
      {heads.map((head) => (
        <th scope="col" key={head}>
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
