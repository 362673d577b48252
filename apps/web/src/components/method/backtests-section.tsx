import { useQuery } from '@tanstack/react-query';
import { BacktestsDocument } from '#libs/contract';
import { registerCharts } from '../../charts/register.js';
import { backtestWords } from '../../outlook.words.js';
import { request } from '../../queries/request.js';
import '../../styles/outlook.css';
import { Failure, Skeleton } from '../states.js';
import { BacktestCard } from './backtest-card.js';
import { ScoreCardPanel } from './score-card-panel.js';

registerCharts();

/** Back-tests and the score card of the outlook: every figure comes from the published reports. */
export function BacktestsSection() {
  const { data, error, refetch } = useQuery({
    queryKey: ['backtests'],
    queryFn: ({ signal }) => request(BacktestsDocument, {}, signal),
  });
  return (
    <section className="backtests" aria-labelledby="backtests">
      <header>
        <h2 id="backtests">{backtestWords.title}</h2>
        <p className="muted">{backtestWords.note}</p>
      </header>
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton rows={24} /> : null}
      {data?.backtests
        // The method page tells of the sensitivity in a panel of its own.
        .filter(({ id }) => id !== 'sensitivity')
        .map((report) => (
          <BacktestCard key={report.id} report={report} />
        ))}
      {data ? <ScoreCardPanel card={data.outlookScoreCard} /> : null}
    </section>
  );
}
