import { lowerBound } from '../../charts/shared-x.js';
import { toCsv } from '../../format/csv.js';
import { formatDay, formatInstant } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { riskLabel, words } from '../../words.js';
import type { CountryContext } from './country-context.js';

type Parts = Pick<CountryContext, 'country' | 'series' | 'resolved' | 'view' | 'marks'>;

/** Indices of the visible days in the columns of the series: from (inclusive), to (exclusive). */
export function visibleIndices({ series, resolved }: Pick<Parts, 'series' | 'resolved'>): { from: number; to: number } {
  const from = lowerBound(series.dates, resolved.visible.from);
  const next = lowerBound(series.dates, resolved.visible.to);
  return { from, to: series.dates[next] === resolved.visible.to ? next + 1 : next };
}

export const fileNameOf = ({ country, resolved }: Parts): string =>
  `faultline-${country.code}-${resolved.visible.from}-${resolved.visible.to}`;

const knowledge = ({ view, resolved }: Parts): string => {
  if (view.published) return 'each day as published at its close';
  return resolved.seriesAsOf ? `as known at ${formatInstant(resolved.seriesAsOf)}` : 'as known now';
};

/** The visible days at full precision; the first rows say what the numbers are. */
export function seriesCsv(parts: Parts): string {
  const { country, series } = parts;
  const { from, to } = visibleIndices(parts);
  const rows = series.dates.slice(from, to).map((day, step) => {
    const at = from + step;
    const column = (values: readonly (number | null)[]) => values[at] ?? null;
    return [
      country.code,
      day,
      column(series.score),
      column(series.low),
      column(series.high),
      series.labels[at]?.toLowerCase() ?? null,
      ...series.points.map(({ values }) => column(values)),
    ];
  });
  return toCsv([
    [`# ${country.name}: ${words.chart.score}, ${words.direction}; ${knowledge(parts)}`],
    [`# method ${series.method.version}; weights ${parts.view.weights.text || 'of the method'}; hash ${series.hash}`],
    ['country', 'day', 'score', 'low', 'high', 'label', ...series.points.map(({ id }) => `points_${id}`)],
    ...rows,
  ]);
}

/** The same days in columns, as the API gives them. */
export function seriesJson(parts: Parts): string {
  const { country, series } = parts;
  const { from, to } = visibleIndices(parts);
  const column = <T>(values: readonly T[]) => values.slice(from, to);
  return JSON.stringify({
    country: country.code,
    direction: words.direction,
    knowledge: knowledge(parts),
    method: series.method.version,
    weights: parts.view.weights.text || null,
    hash: series.hash,
    dates: column(series.dates),
    score: column(series.score),
    low: column(series.low),
    high: column(series.high),
    labels: column(series.labels),
    points: series.points.map(({ id, values }) => ({ id, values: column(values) })),
  });
}

/** Where other sites find the score chart; `null` where the view shows parts or closes the server's picture does not. */
export function embedAddress({ country, resolved, view }: Parts): string | null {
  if (view.published || view.weights.name !== 'all' || view.method) return null;
  const asked = new URLSearchParams({ from: resolved.visible.from, to: resolved.visible.to });
  if (resolved.seriesAsOf) asked.set('asOf', resolved.seriesAsOf);
  return `/embed/country/${country.code}?${asked}`;
}

export function pictureText(parts: Parts, title: string) {
  const { country, resolved, series } = parts;
  return {
    title: `${country.name}: ${title}`,
    subtitle: `${formatDay(resolved.visible.from)} to ${formatDay(resolved.visible.to)} · ${words.direction} · ${knowledge(parts)}`,
    footer: `${words.product}, method ${series.method.version} · ${location.href}`,
  };
}

/** The chart in words: where it starts, where it ends, its highest day. */
export function seriesSummary(parts: Parts): string {
  const { country, series, marks, resolved } = parts;
  const peak = peakInView(parts);
  const { from, to } = visibleIndices(parts);
  if (!peak) return `${country.name}: no score in view.`;
  const label = series.labels[to - 1];
  const inView = marks.filter(({ day }) => day >= resolved.visible.from && day <= resolved.visible.to).length;
  return (
    `${country.name}, ${words.chart.score.toLowerCase()}, ${words.direction}: ${formatScore(series.score[from])} on ` +
    `${formatDay(resolved.visible.from)}, ${formatScore(series.score[to - 1])} on ${formatDay(resolved.visible.to)}` +
    `${label ? ` (${words.labels[riskLabel(label)].toLowerCase()})` : ''}; highest ${formatScore(peak.value)} on ${formatDay(peak.day)}; ${inView} events.`
  );
}

export function peakInView(parts: Pick<Parts, 'series' | 'resolved'>): { day: string; value: number } | null {
  const { from, to } = visibleIndices(parts);
  let peak: { day: string; value: number } | null = null;
  for (let at = from; at < to; at++) {
    const value = parts.series.score[at] ?? null;
    const day = parts.series.dates[at];
    if (value !== null && day !== undefined && (peak === null || value > peak.value)) peak = { day, value };
  }
  return peak;
}
