import { useState } from 'react';
import { Link } from 'wouter';
import { formatScore } from '../format/number.js';
import type { ScoredCountry } from '../queries/use-method.js';
import type { Reweighed } from '../state/reweigh.js';
import { ChangeText } from './change-text.js';
import { MovedMark } from './moved-mark.js';

interface Props {
  readonly rows: readonly Reweighed<ScoredCountry>[];
  readonly on: string;
}

const SHOWN = 15;

/** The ranking under the reader's weights beside the method's. */
export function ReweighTable({ rows, on }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Ranking under these weights">
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              Rank
            </th>
            <th scope="col">Country</th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              Against the method
            </th>
            <th scope="col" className="number wide">
              Its rank by the method
            </th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
      {isWhole || rows.length <= SHOWN ? null : (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          All {rows.length} countries
        </button>
      )}
    </div>
  );
}
