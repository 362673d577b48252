import { LATEST_METHOD, methodByVersion } from '#libs/scoring';
import type { RiskLabel } from '#libs/events';
import { formatScore } from '../format/number.js';
import type { CountryScore } from '../queries/use-country.js';
import { reweigh } from '../state/reweigh.js';
import { weightsOf } from '../state/weight-sliders.js';
import { ABLATIONS, type Weights } from '../state/weights.js';
import { words } from '../words.js';
import type { CountryContext } from './country-context.js';
import { Panel } from './panel.js';
import { ScoreChip } from './score-chip.js';

/** The same day through three pairs of eyes: all parts, violence alone, deaths alone. */
export function AblationPanel({ context, score }: { readonly context: CountryContext; readonly score: CountryScore }) {
  return (
    <Panel title={words.ablation.title} note={words.ablation.note}>
      <ul className="ablation">
        {ABLATIONS.map((weights) => (
          <Reading key={weights.name} weights={weights} score={score} country={context.country.name} />
        ))}
      </ul>
    </Panel>
  );
}

interface ReadingProps {
  readonly weights: Weights;
  readonly score: CountryScore;
  readonly country: string;
}

function Reading({ weights, score, country }: ReadingProps) {
  const method = methodByVersion(score.method.version) ?? LATEST_METHOD;
  const { pillars, indicators } = weightsOf(method, weights);
  const [only] = reweigh([{ code: '', name: country, value: score.value, loads: score.indicators }], method, {
    pillars: entries(pillars),
    indicators: entries(indicators),
  });
  const value = only?.value ?? 0;
  const word = words.ablation.parts[weights.name === 'custom' ? 'all' : weights.name];
  return (
    <li>
      <span>{word}</span>
      <meter min={0} max={100} value={value} aria-label={word} />
      <b className="number">{formatScore(value)}</b>
      <ScoreChip label={zoneOf(value, method.labels.bounds)} />
    </li>
  );
}

const entries = <Id extends string>(table: Readonly<Record<Id, number>>) =>
  (Object.entries(table) as [Id, number][]).map(([id, weight]) => ({ id, weight }));

const ZONES: readonly RiskLabel[] = ['low', 'guarded', 'elevated', 'high', 'severe'];

/** Without the memory of a label: these are readings of one day. */
const zoneOf = (value: number, bounds: readonly number[]) =>
  (ZONES[bounds.filter((bound) => value >= bound).length] ?? 'low').toUpperCase() as Uppercase<RiskLabel>;
