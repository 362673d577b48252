import { Panel } from '../panel.js';

const LIMITS: readonly (readonly [string, string])[] = [
  [
    'It is no forecast.',
    'The score says what weighs on a country today. How well it ranks what comes next is measured by the back-tests, beside baselines that often do as well.',
  ],
  [
    'Most figures are judgement.',
    'Only the 60 days of lethal violence were found on data; all other half-lives, weights, tiers and E50 are our judgement, and the sensitivity study says how much of the ranking hangs on them.',
  ],
  [
    'It sees what is reported.',
    'A country nobody watches has no score, and a country with a free press shows more events than one without. The demo data is a selection of well-known events.',
  ],
  [
    'Saturation is intended.',
    'In a deep crisis one event more moves the score little. Read loads, indicators and the daily change beside it.',
  ],
  ['Not comparable with other indices.', 'The zones are our own. 50 here is not 50 elsewhere.'],
  [
    'Not about single people or firms.',
    'It scores countries and days; what it means for a mine or a portfolio depends on where that stands.',
  ],
];

/** What the score cannot do. */
export function MethodLimits() {
  return (
    <Panel title="What the score cannot do">
      <ul className="limits">
        {LIMITS.map(([name, sentence]) => (
          <li key={name}>
            <b>{name}</b> {sentence}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
