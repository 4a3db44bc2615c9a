type Props = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly n: number }[];
};

/** How many of each, under a title; nothing where there is none. */
export const Counts = ({ title, rows }: Props) =>
  rows.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <table class="figures">
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
