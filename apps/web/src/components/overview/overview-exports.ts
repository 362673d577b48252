import type { MapCountry } from '../../charts/world.chart.js';
import { toCsv } from '../../format/csv.js';
import type { Overview } from '../../queries/use-overview.js';
import { riskLabel, words } from '../../words.js';

/** Countries by the ISO numeric id of their shape on the map. */
export function mapCountries({ countries }: Overview): ReadonlyMap<string, MapCountry> {
  return new Map(
    countries.nodes.flatMap(({ numeric, code, name, score }) =>
      numeric ? [[numeric, { code, name, score: score && { value: score.value, label: riskLabel(score.label) } }]] : [],
    ),
  );
}

/** The map in words: who stands in the upper zones. */
export function mapSummary({ countries }: Overview): string {
  const upper = countries.nodes.filter(({ score }) => score?.label === 'HIGH' || score?.label === 'SEVERE');
  const names = upper.map(({ name }) => name).join(', ') || 'none';
  return `World map of risk scores, ${words.direction}. High or severe: ${names}. The ranking beside it lists every country.`;
}

/** Every country with its score at full precision and its hash; an unmonitored one with the reason instead. */
export const rankingCsv = ({ countries }: Overview): string =>
  toCsv([
    [`# ${words.chart.score}, ${words.direction}`],
    ['country', 'name', 'day', 'score', 'low', 'high', 'label', 'hash', 'reason'],
    ...countries.nodes.map(({ code, name, score, coverage }) =>
      score
        ? [code, name, score.on, score.value, score.low, score.high, riskLabel(score.label), score.hash, null]
        : [code, name, null, null, null, null, null, null, coverage.reason],
    ),
  ]);
