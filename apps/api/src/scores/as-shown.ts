import { dayNumber, INDICATOR_IDS, PILLAR_IDS, type IndicatorId, type PillarId, type RiskLabel } from '#libs/events';
import { weightTable, type Method, type ScoreSeries } from '#libs/scoring';
import type { PublishedScore } from '#libs/storage';

interface ShownParts {
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
}

/**
 * A series with the days that were published as they were shown, whatever was imported late since; the other days stay as computed.
 * Rows of a method that `methodOf` does not give do not count.
 */
export function asShown(
  days: ScoreSeries,
  rows: readonly PublishedScore[],
  methodOf: (version: string) => Method | undefined,
): ScoreSeries {
  const shown = rows.flatMap((row) => {
    const method = row.value === null ? undefined : methodOf(row.methodVersion);
    return method ? [{ row, method }] : [];
  });
  if (shown.length === 0) return days;
  const series = copyOf(days);
  const first = dayNumber(days.dates[0] ?? '9999-12-31');
  for (const { row, method } of shown) {
    const at = dayNumber(row.on) - first;
    if (at >= 0 && at < series.score.length) writeDay(series, at, { row, method });
  }
  return series;
}

type Copied = ScoreSeries & { labels: RiskLabel[] };

function copyOf(days: ScoreSeries): Copied {
  const columns = <Columns extends Record<string, Float64Array>>(all: Columns): Columns =>
    Object.fromEntries(Object.entries(all).map(([id, column]) => [id, column.slice()])) as Columns;
  const { score, low, high, labels, pillars, indicators, points } = days;
  return {
    ...days,
    ...{ score: score.slice(), low: low.slice(), high: high.slice(), labels: [...labels] },
    ...{ pillars: columns(pillars), indicators: columns(indicators), points: columns(points) },
  };
}

function writeDay(
  series: Copied,
  at: number,
  { row, method }: { readonly row: PublishedScore; readonly method: Method },
): void {
  const { pillars, indicators } = row.parts as ShownParts;
  series.score[at] = row.value ?? 0;
  series.low[at] = row.low ?? 0;
  series.high[at] = row.high ?? 0;
  series.labels[at] = row.label as RiskLabel;
  for (const id of INDICATOR_IDS) series.indicators[id][at] = indicators[id];
  const points = pointsOf(row.value ?? 0, pillars, method);
  for (const id of PILLAR_IDS) {
    series.pillars[id][at] = pillars[id];
    series.points[id][at] = points[id];
  }
}

/** Points of each pillar: its share of the halvings of safety, times the score (METHOD, section 5). */
function pointsOf(score: number, pillars: ShownParts['pillars'], method: Method): Record<PillarId, number> {
  const weights = weightTable(method).pillars;
  const halvings = PILLAR_IDS.map((id) => -weights[id] * Math.log2(1 - pillars[id] / 100));
  const sum = halvings.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    PILLAR_IDS.map((id, index) => [id, sum === 0 ? 0 : (score * (halvings[index] ?? 0)) / sum]),
  ) as Record<PillarId, number>;
}
