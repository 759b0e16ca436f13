/** Short codes or keys, each with what it does. */
export function KeyTable({
  head,
  rows,
}: {
  head: readonly [string, string];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table className="key-table">
      <thead className="sr">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, does]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
