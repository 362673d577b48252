import type { BacktestsQuery } from '#libs/contract';
import { backtestWords, outlookWords } from '../../outlook.words.js';
import { Panel } from '../panel.js';
import { FigureTable } from './figure-table.js';

type Card = BacktestsQuery['outlookScoreCard'];

/** How the outlooks that were frozen fared; those made up later apart. */
export function ScoreCardPanel({ card }: { readonly card: Card }) {
  const { published, late, open } = card;
  const rows = [
    { key: 'published', name: backtestWords.inTime, scores: published },
    { key: 'late', name: backtestWords.madeUp, scores: late },
  ].flatMap(({ key, name, scores }) => (scores ? [{ key, name, figures: figuresOf(scores) }] : []));
  return (
    <Panel title={backtestWords.scoreCard}>
      {rows.length === 0 ? (
        <p className="empty">{backtestWords.scoreCardNone(open)}</p>
      ) : (
        <FigureTable
          of={backtestWords.scoreCard}
          title={backtestWords.scoreCardNote}
          columns={backtestWords.scoreCardColumns}
          rows={rows}
        />
      )}
      <a className="link" href="/data/outlook.csv">
        {outlookWords.scoreCard}
      </a>
    </Panel>
  );
}

function figuresOf({ n, violent, brier, baselineBrier, crps, baselineCrps }: NonNullable<Card['published']>): string[] {
  return [
    `${n} (${violent})`,
    `${brier.toFixed(3)} / ${baselineBrier.toFixed(3)}`,
    `${crps.toFixed(1)} / ${baselineCrps.toFixed(1)}`,
  ];
}
