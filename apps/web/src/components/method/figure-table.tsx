interface Row {
  readonly key: string;
  readonly name: string;
  /** As they are shown, one per column behind the first. */
  readonly figures: readonly string[];
}

interface Props {
  /** What the page says the figures belong to, so that no two tables have one name. */
  readonly of: string;
  readonly title: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Named rows of figures under a caption. */
export function FigureTable({ of, title, columns, rows }: Props) {
  const [named, ...figures] = columns;
  return (
    <div className="figures" tabIndex={0} role="region" aria-label={`${of}: ${title}`}>
      <table>
        <caption className="muted">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{named}</th>
            {figures.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures: cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {figures.map((column, at) => (
                <td key={column} className="number">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
