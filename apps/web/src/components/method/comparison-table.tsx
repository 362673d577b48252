import type { BacktestsQuery } from '#libs/contract';
import { backtestWords } from '../../outlook.words.js';
import { FigureTable } from './figure-table.js';

type Comparison = BacktestsQuery['backtests'][number]['comparisons'][number];

interface Props {
  /** The question the figures belong to. */
  readonly of: string;
  readonly title: string;
  readonly comparisons: readonly Comparison[];
}

/** Our figure and each baseline's, one column per horizon: never a figure without what anybody would try first. */
export function ComparisonTable({ of: question, title, comparisons }: Props) {
  const groups = [...new Set(comparisons.map(({ group }) => group))];
  const baselines = [...new Set(comparisons.map(({ baselineTitle }) => baselineTitle))];
  const of = (group: string) => comparisons.filter((row) => row.group === group);
  return (
    <FigureTable
      of={question}
      title={title}
      columns={[backtestWords.forecast, ...groups]}
      rows={[
        { key: 'ours', name: backtestWords.ours, figures: groups.map((group) => figure(of(group)[0]?.ours)) },
        ...baselines.map((baseline) => ({
          key: baseline,
          name: baseline,
          figures: groups.map((group) => figure(of(group).find((row) => row.baselineTitle === baseline)?.baseline)),
        })),
      ]}
    />
  );
}

const figure = (value: number | undefined): string => value?.toFixed(3) ?? '–';
