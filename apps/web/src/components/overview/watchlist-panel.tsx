import { Link } from 'wouter';
import type { Day } from '#libs/events';
import { formatScore } from '../../format/number.js';
import type { OverviewCountry } from '../../queries/use-overview.js';
import { useWatchlist } from '../../state/watchlist.js';
import { countryHref } from '../../state/overview-view.js';
import { MovedMark } from '../moved-mark.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Empty } from '../states.js';
import { WatchStar } from './watch-star.js';

interface Props {
  readonly countries: readonly OverviewCountry[];
  /** The day shown; `null` = today. */
  readonly on: Day | null;
}

/** The reader's own countries, kept in this browser. */
export function WatchlistPanel({ countries, on }: Props) {
  const watched = useWatchlist();
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return (
    <Panel title="Watchlist" note="kept in this browser">
      {watched.length === 0 ? <Empty>Press w on a country, or its star, to pin it here.</Empty> : null}
      <ul className="watchlist">
        {watched.map((code) => {
          const country = byCode.get(code);
          const name = country?.name ?? code;
          return (
            <li key={code}>
              <WatchStar code={code} name={name} />
              <span>
                <Link href={countryHref(code, on)} data-row={code}>
                  {name}
                </Link>{' '}
                <MovedMark code={code} />
              </span>
              {country?.score ? <ScoreChip label={country.score.label} /> : <span className="tag">unmonitored</span>}
              <b className="number">{formatScore(country?.score?.value)}</b>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
