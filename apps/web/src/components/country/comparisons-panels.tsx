import { Link } from 'wouter';
import { addDays } from '#libs/events';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { useComparisons, type Comparisons } from '../../queries/use-comparisons.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Empty, Failure, Skeleton } from '../states.js';
import type { CountryContext } from './country-context.js';

const DAYS_AROUND = 90;

/** Countries that stand alike on the day, and days in the past that began alike. */
export function ComparisonsPanels({ context }: { readonly context: CountryContext }) {
  const { country, resolved } = context;
  const { data, error, refetch } = useComparisons(country.code, context);
  const state =
    error && !data ? (
      <Failure error={error} onRetry={() => void refetch()} />
    ) : data === undefined ? (
      <Skeleton rows={5} />
    ) : null;
  return (
    <>
      <Panel title="Peers" note="same region, pillars nearest" className="neighbours-panel">
        {state}
        {data ? <Peers peers={data.peers} code={country.code} on={resolved.on} /> : null}
      </Panel>
      <Panel title="Precedents" note="what happened after the most similar jumps; no forecast">
        {state}
        {data ? <Precedents precedents={data.precedents} /> : null}
      </Panel>
    </>
  );
}

interface PeersProps {
  readonly peers: Comparisons['peers'];
  readonly code: string;
  readonly on: string;
}

function Peers({ peers, code, on }: PeersProps) {
  if (peers.length === 0) return <Empty>No other country of its region has a score that day.</Empty>;
  return (
    <>
      <ul className="neighbours">
        {peers.map(({ country: { code: peer, name, score }, distance }) => (
          <li key={peer}>
            <Link href={`/country/${peer}?to=${on}`} title={`pillars ${formatScore(distance)} points apart`}>
              {name}
            </Link>
            {score ? <ScoreChip label={score.label} /> : null}
            <b>{formatScore(score?.value)}</b>
          </li>
        ))}
      </ul>
      <p className="hint">
        <Link
          href={`/compare?with=${[code, ...peers.slice(0, 3).map(({ country }) => country.code)].join('~')}&to=${on}`}
        >
          Compare the nearest
        </Link>
      </p>
    </>
  );
}

function Precedents({ precedents }: { readonly precedents: Comparisons['precedents'] }) {
  if (precedents.length === 0) return <Empty>No country has jumped into a similar state before.</Empty>;
  return (
    <ul className="precedents">
      {precedents.map((precedent) => (
        <li key={precedent.country.code + precedent.on}>
          <Link href={aroundThen(precedent)}>
            {precedent.country.name}, {formatDay(precedent.on)}
          </Link>
          <span className="muted">
            {formatScore(precedent.fromValue)} to {formatScore(precedent.toValue)}; then{' '}
            {formatScore(precedent.after30)} after 30 days, {formatScore(precedent.after90)} after 90,{' '}
            {formatScore(precedent.after365)} after a year
          </span>
        </li>
      ))}
    </ul>
  );
}

const aroundThen = ({ country, on }: Comparisons['precedents'][number]) =>
  `/country/${country.code}?from=${addDays(on, -DAYS_AROUND)}&to=${addDays(on, DAYS_AROUND)}&on=${on}&since=${addDays(on, -1)}`;
