import { toCsv } from '../../format/csv.js';
import { formatInstant } from '../../format/day.js';
import type { Compared } from '../../queries/use-compare.js';
import type { Side } from '../../state/compare-view.js';
import { words } from '../../words.js';

/** A side in words: the country, and what sets it apart from the same country beside it. */
export function sideTitle({ side, country }: Compared): string {
  return [country?.name ?? side.code, ...conditionsOf(side)].join(', ');
}

const conditionsOf = ({ asOf, method }: Side): string[] => [
  ...(asOf ? [`as known at ${formatInstant(asOf)}`] : []),
  ...(method ? [`method ${method}`] : []),
];

/** One row a day, one column a side. */
export function compareCsv(compared: readonly Compared[]): string {
  const dates = compared[0]?.country?.series?.dates ?? [];
  return toCsv([
    [`# ${words.chart.score}, ${words.direction}`],
    ['day', ...compared.map(sideTitle)],
    ...dates.map((day, at) => [day, ...compared.map(({ country }) => country?.series?.score[at] ?? null)]),
  ]);
}

/** The same in columns. */
export const compareJson = (compared: readonly Compared[]): string =>
  JSON.stringify({
    direction: words.direction,
    dates: compared[0]?.country?.series?.dates ?? [],
    sides: compared.map((one) => ({
      ...one.side,
      title: sideTitle(one),
      hash: one.country?.score?.hash ?? null,
      score: one.country?.series?.score ?? [],
    })),
  });
