import { LATEST_METHOD, methodByVersion } from '#libs/scoring';
import type { RiskLabel } from '#libs/events';
import { countryWords } from '../country.words.js';
import { formatScore } from '../format/number.js';
import type { CountryScore } from '../queries/use-country.js';
import { reweigh } from '../state/reweigh.js';
import { weightsOf } from '../state/weight-sliders.js';
import { ABLATIONS, type Weights } from '../state/weights.js';
import { words } from '../words.js';
import type { CountryContext } from './country-context.js';
import { Panel } from './panel.js';
import { ScoreChip } from './score-chip.js';

/** The same day through three pairs of eyes: all parts, violence alone, deaths alone, and what that would have hidden. */
export function AblationPanel({ context, score }: { readonly context: CountryContext; readonly score: CountryScore }) {
  const readings = ABLATIONS.map((weights) => read(weights, score, context.country.name));
  return (
    <Panel title={words.ablation.title} note={words.ablation.note}>
      <p className="ablation-verdict">{verdictOf(readings)}</p>
      <ul className="ablation">
        {readings.map(({ weights, word, value, label }) => (
          <li key={weights.name}>
            <span>{word}</span>
            <meter min={0} max={100} value={value} aria-label={word} />
            <b className="number">{formatScore(value)}</b>
            <ScoreChip label={label.toUpperCase() as Uppercase<RiskLabel>} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface Reading {
  readonly weights: Weights;
  readonly word: string;
  readonly value: number;
  readonly label: RiskLabel;
}

function read(weights: Weights, score: CountryScore, country: string): Reading {
  const method = methodByVersion(score.method.version) ?? LATEST_METHOD;
  const { pillars, indicators } = weightsOf(method, weights);
  const [only] = reweigh([{ code: '', name: country, value: score.value, loads: score.indicators }], method, {
    pillars: entries(pillars),
    indicators: entries(indicators),
  });
  const value = only?.value ?? 0;
  const word = words.ablation.parts[weights.name === 'custom' ? 'all' : weights.name];
  return { weights, word, value, label: zoneOf(value, method.labels.bounds) };
}

/** What leaving institutions and foreign influence out would have hidden, in one sentence. */
function verdictOf([all, ...others]: readonly Reading[]): string {
  const missed = others.find(({ label }) => label !== all?.label);
  if (!all || !missed) return countryWords.ablation.same;
  const named = (label: RiskLabel) => words.labels[label].toLowerCase();
  return countryWords.ablation.missed(missed.word, named(missed.label), named(all.label));
}

const entries = <Id extends string>(table: Readonly<Record<Id, number>>) =>
  (Object.entries(table) as [Id, number][]).map(([id, weight]) => ({ id, weight }));

const ZONES: readonly RiskLabel[] = ['low', 'guarded', 'elevated', 'high', 'severe'];

/** Without the memory of a label: these are readings of one day. */
const zoneOf = (value: number, bounds: readonly number[]): RiskLabel =>
  ZONES[bounds.filter((bound) => value >= bound).length] ?? 'low';
