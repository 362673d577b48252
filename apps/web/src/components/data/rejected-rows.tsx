import type { ImportResult } from '../../queries/use-data.js';
import { figures, ScrollTable } from '../scroll-table.js';

interface Props {
  readonly rows: ImportResult['rejectedRows'];
  readonly total: number;
}

/** The first refused rows with line, column, value and what was expected. */
export function RejectedRows({ rows, total }: Props) {
  return (
    <ScrollTable
      label="Refused rows"
      heads={[figures('Line'), 'Column', 'Value', 'Why']}
      caption={
        <>
          {total > rows.length
            ? `The first ${rows.length.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`
            : 'All of them'}
          , in the order of the file
        </>
      }
    >
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
    </ScrollTable>
  );
}
