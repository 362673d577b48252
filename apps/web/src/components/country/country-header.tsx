import { Star } from 'lucide-react';
import { Link } from 'wouter';
import { addDays, dayNumber } from '#libs/events';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import type { CountryNow, CountryScore } from '../../queries/use-country.js';
import type { ChangeView } from '../../state/use-country-view.js';
import type { ResolvedView } from '../../state/resolved-view.js';
import { tellMeOfCountry } from '../../state/alerts-view.js';
import { toggleWatched, useWatchlist } from '../../state/watchlist.js';
import { words } from '../../words.js';
import { ChangeText } from '../change-text.js';
import { ScoreChip } from '../score-chip.js';

interface Props {
  readonly country: CountryNow;
  readonly resolved: ResolvedView;
  /** What the score is compared with, in words. */
  readonly label: string;
  readonly change: ChangeView;
  readonly children?: React.ReactNode;
}

/** Name, headline score with its band and direction, and where it stands. */
export function CountryHeader({ country, resolved, label, change, children }: Props) {
  const { score } = country;
  return (
    <header className="country-head">
      <div className="country-name">
        <p className="muted">
          {words.regions[country.region]} ·{' '}
          <Link href={`/country/${country.code}/brief${location.search}`}>{words.actions.brief}</Link> ·{' '}
          <Link href={`/compare?with=${country.code}&to=${resolved.on}`}>{words.nav.compare}</Link> ·{' '}
          <Link href={tellMeOfCountry(country.code)}>{words.tellMe}</Link>
        </p>
        <h1>
          {country.name} <span className="code">{country.code}</span>
          <WatchButton code={country.code} />
        </h1>
      </div>
      {score ? <Headline score={score} reference={country.reference?.value ?? null} label={label} /> : null}
      <dl className="facts">
        {score ? <Standing score={score} /> : null}
        {children}
        <div>
          <dt>Day</dt>
          <dd>
            {formatDay(resolved.on)}
            {resolved.on === resolved.last ? null : (
              <button type="button" className="link" onClick={() => change(latest(resolved))}>
                to the latest
              </button>
            )}
          </dd>
        </div>
      </dl>
    </header>
  );
}

/** The same span of days, ending on the last one. */
function latest({ visible, last }: ResolvedView) {
  const span = dayNumber(visible.to) - dayNumber(visible.from);
  return { from: addDays(last, -span), to: null, on: null, since: null, event: null };
}

interface HeadlineProps {
  readonly score: CountryScore;
  /** The score it is compared with, and what that is called. */
  readonly reference: number | null;
  readonly label: string;
}

function Headline({ score, reference, label }: HeadlineProps) {
  return (
    <p className="headline">
      <strong data-testid="score">{formatScore(score.value)}</strong>
      <span>
        <ScoreChip label={score.label} />
        <small className="muted">
          {formatScore(score.low)}–{formatScore(score.high)} band · {words.direction}
          {reference === null ? null : ` · ${label.toLowerCase()} ${formatScore(reference)}`}
        </small>
      </span>
    </p>
  );
}

function Standing({ score }: { readonly score: CountryScore }) {
  return (
    <>
      <div>
        <dt>30 days</dt>
        <dd>
          <ChangeText value={score.month.delta} />
        </dd>
      </div>
      <div>
        <dt>World rank</dt>
        <dd>
          {score.worldRank ?? '–'} <small className="muted">of {score.ranked ?? '–'}</small>
        </dd>
      </div>
      <div>
        <dt>Own history</dt>
        <dd title="Share of the country's own days so far with a lower score">
          {score.percentile === null ? '–' : `${Math.round(score.percentile)}%`}{' '}
          <small className="muted">of days lower</small>
        </dd>
      </div>
    </>
  );
}

function WatchButton({ code }: { readonly code: string }) {
  const isWatched = useWatchlist().includes(code);
  return (
    <button
      type="button"
      className={`icon-button ${isWatched ? 'watched' : ''}`}
      aria-pressed={isWatched}
      aria-label="Watch"
      title={isWatched ? 'Watched (w)' : 'Watch (w)'}
      onClick={() => toggleWatched(code)}
    >
      <Star size={17} aria-hidden="true" fill={isWatched ? 'currentColor' : 'none'} />
    </button>
  );
}
