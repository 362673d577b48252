import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addDays } from '#libs/events';
import { TurningPointsDocument } from '#libs/contract';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { request } from '../../queries/request.js';
import { formatOverviewView } from '../../state/overview-view.js';
import { words } from '../../words.js';
import { ChangeText } from '../change-text.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';

/** The worst single day of the countries that rose most: where to look when today is calm. */
export function TurningPointsPanel() {
  const { data, error, refetch } = useQuery({
    queryKey: ['turning-points'],
    queryFn: ({ signal }) => request(TurningPointsDocument, {}, signal),
  });
  return (
    <Panel title={words.turningPoints.title} note={words.turningPoints.note}>
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton rows={10} /> : null}
      {data?.turningPoints.length === 0 ? <Empty>{words.turningPoints.none}</Empty> : null}
      <ul className="turning-points">
        {data?.turningPoints.map(({ on, fromValue, toValue, delta, country }) => (
          <li key={country.code}>
            <Link href={formatOverviewView({ on, days: 7 })} title={words.turningPoints.world(formatDay(on))}>
              {formatDay(on)}
            </Link>
            <Link href={`/country/${country.code}?to=${addDays(on, 30)}&since=${addDays(on, -1)}`}>{country.name}</Link>
            <span className="muted">
              {formatScore(fromValue)} to {formatScore(toValue)}
            </span>
            <ChangeText value={delta} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
