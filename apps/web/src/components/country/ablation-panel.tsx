import type { Method } from '#libs/scoring';
import type { RiskLabel } from '#libs/events';
import { countryWords } from '../../country.words.js';
import { formatScore } from '../../format/number.js';
import type { CountryScore } from '../../queries/use-country.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { reweigh } from '../../state/reweigh.js';
import { weightsOf } from '../../state/weight-sliders.js';
import { ABLATIONS, type Weights } from '../../state/weights.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';

/** The same day through three pairs of eyes: all parts, violence alone, deaths alone, and what that would have hidden. */
export function AblationPanel({ score }: { readonly score: CountryScore }) {
  const known = useKnownMethods();
  const method = known.byVersion(score.method.version) ?? known.current;
  const readings = ABLATIONS.map((weights) => read(weights, { score, method }));
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

interface Scored {
  readonly score: CountryScore;
  readonly method: Method;
}

function read(weights: Weights, { score, method }: Scored): Reading {
  const { pillars, indicators } = weightsOf(method, weights);
  const [only] = reweigh([{ code: '', name: '', value: score.value, loads: score.indicators }], method, {
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
