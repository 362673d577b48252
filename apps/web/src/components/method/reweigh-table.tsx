import { useState } from 'react';
import { Link } from 'wouter';
import { formatScore } from '../../format/number.js';
import type { ScoredCountry } from '../../queries/use-method.js';
import type { Reweighed } from '../../state/reweigh.js';
import { ChangeText } from '../change-text.js';
import { MovedMark } from '../moved-mark.js';
import { figures, ScrollTable, wideFigures } from '../scroll-table.js';

interface Props {
  readonly rows: readonly Reweighed<ScoredCountry>[];
  readonly on: string;
}

const SHOWN = 15;

/** The ranking under the reader's weights beside the method's. */
export function ReweighTable({ rows, on }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div>
      <ScrollTable
        label="Ranking under these weights"
        heads={[
          figures('Rank'),
          'Country',
          figures('Score'),
          figures('Against the method'),
          wideFigures('Its rank by the method'),
        ]}
      >
        {(isWhole ? rows : rows.slice(0, SHOWN)).map(({ country, value, rank, rankBefore }) => (
          <tr key={country.code}>
            <td className="number">{rank}</td>
            <th scope="row">
              <Link href={`/country/${country.code}?to=${on}`} data-row={country.code}>
                {country.name}
              </Link>{' '}
              <MovedMark code={country.code} />
            </th>
            <td className="number">
              <b>{formatScore(value)}</b>
            </td>
            <td className="number">
              <ChangeText value={value - country.value} />
            </td>
            <td className="number wide muted">{rankBefore}</td>
          </tr>
        ))}
      </ScrollTable>
      {isWhole || rows.length <= SHOWN ? null : (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          All {rows.length} countries
        </button>
      )}
    </div>
  );
}
