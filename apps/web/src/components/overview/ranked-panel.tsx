import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '#libs/events';
import { formatScore } from '../../format/number.js';
import type { OverviewCountry } from '../../queries/use-overview.js';
import { words } from '../../words.js';
import { countryHref } from '../../state/overview-view.js';
import { MovedMark } from '../moved-mark.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Empty } from '../states.js';

interface Props {
  readonly countries: readonly OverviewCountry[];
  /** The day shown; `null` = today. */
  readonly on: Day | null;
}

/** Every country by score, small states and unmonitored ones included: what the map shows, for keyboard and screen reader. */
export function RankedPanel({ countries, on }: Props) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const ranked = useMemo(() => rank(countries), [countries]);
  const shown = ranked.filter(
    ({ country: { name, code, region } }) =>
      !wanted || `${name} ${code} ${words.regions[region]}`.toLowerCase().includes(wanted),
  );
  return (
    <Panel
      title="Ranking"
      count={shown.length}
      className="ranked"
      actions={
        <input
          type="search"
          aria-label="Filter by country or region"
          placeholder="Country or region"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      }
    >
      {shown.length === 0 ? <Empty>No country of that name.</Empty> : null}
      <ol tabIndex={-1}>
        {shown.map(({ country, rank: place }) => (
          <li key={country.code}>
            <span className="muted number">{place ?? '–'}</span>
            <span>
              <Link href={countryHref(country.code, on)} data-row={country.code}>
                {country.name}
              </Link>{' '}
              <MovedMark code={country.code} />
            </span>
            {country.score ? (
              <ScoreChip label={country.score.label} />
            ) : (
              <span className="tag" title={country.coverage.reason ?? ''}>
                unmonitored
              </span>
            )}
            <b className="number">{formatScore(country.score?.value)}</b>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Scored countries by risk with their place, then the unmonitored by name. */
function rank(countries: readonly OverviewCountry[]): { country: OverviewCountry; rank: number | null }[] {
  const scored = countries
    .filter(({ score }) => score)
    .toSorted((a, b) => (b.score?.value ?? 0) - (a.score?.value ?? 0))
    .map((country, at) => ({ country, rank: at + 1 }));
  const rest = countries
    .filter(({ score }) => !score)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((country) => ({ country, rank: null }));
  return [...scored, ...rest];
}
