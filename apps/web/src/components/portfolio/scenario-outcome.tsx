import { ArrowRight } from 'lucide-react';
import type { ScenarioInput } from '#libs/contract';
import { formatScore } from '../../format/number.js';
import { useScenario } from '../../queries/use-portfolio.js';
import { ChangeText } from '../change-text.js';
import { Failure, Skeleton } from '../states.js';
import { countryName, formatAmount, formatPercent } from './portfolio-figures.js';

interface Props {
  readonly id: string;
  readonly on: string;
  readonly input: ScenarioInput;
}

const SHOWN = 8;

/** What the scenario does to the portfolio, country by country. */
export function ScenarioOutcome({ id, on, input }: Props) {
  const { data, error, refetch } = useScenario(id, on, input);
  const outcome = data?.portfolio?.scenario;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!outcome) return <Skeleton rows={6} />;
  const { before, after, countries, losses, lossShare } = outcome;
  const moved = countries
    .filter((country) => country.after !== country.before)
    .toSorted((a, b) => b.share * (b.after - b.before) - a.share * (a.after - a.before));
  return (
    <div className="scenario-outcome" aria-live="polite">
      <p className="scenario-score">
        <span>{formatScore(before)}</span> <ArrowRight size={18} role="img" aria-label="to" />{' '}
        <b data-testid="scenario-after">{formatScore(after)}</b> <ChangeText value={after - before} unit="points" />
      </p>
      {moved.length === 0 ? <p className="muted">Nothing happens yet: move a slider, or choose a crisis.</p> : null}
      <ul>
        {moved.slice(0, SHOWN).map((country) => (
          <li key={country.country}>
            <span>{countryName(country.country)}</span>
            <span className="muted">{formatPercent(country.share)}</span>
            <span>
              {formatScore(country.before)} <ArrowRight size={12} role="img" aria-label="to" />{' '}
              {formatScore(country.after)}
            </span>
          </li>
        ))}
      </ul>
      {moved.length > SHOWN ? <p className="muted">{moved.length - SHOWN} more countries move.</p> : null}
      {losses.length > 0 ? (
        <p>
          By your own guess you would lose{' '}
          <b>{losses.map(({ total, currency }) => formatAmount(total, currency)).join(' + ')}</b>,{' '}
          {formatPercent(lossShare)} of the portfolio.
        </p>
      ) : null}
    </div>
  );
}
