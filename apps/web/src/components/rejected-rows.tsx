import type { ImportResult } from '../queries/use-data.js';

interface Props {
  readonly rows: ImportResult['rejectedRows'];
  readonly total: number;
}

/** The first refused rows with line, column, value and what was expected. */
export function RejectedRows({ rows, total }: Props) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Refused rows">
      <table>
        <caption className="muted">
          {total > rows.length
            ? `The first ${rows.length.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`
            : 'All of them'}
          , in the order of the file
        </caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, column, value, reason, detail }, index) => (
            <tr key={index}>
              <th scope="row" className="number">
                {line.toLocaleString('en-GB')}
              </th>
              <td>{column ?? 'the row'}</td>
              <td className="value">{value ?? '–'}</td>
              <td>
                {detail} <small className="muted">{reason}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
