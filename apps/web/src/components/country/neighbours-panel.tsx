import { Link } from 'wouter';
import { formatScore } from '../../format/number.js';
import type { CountryNow } from '../../queries/use-country.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Empty } from '../states.js';

/** The countries across its land borders, on the same day and with the same knowledge. */
export function NeighboursPanel({ country }: { readonly country: CountryNow }) {
  const neighbours = country.neighbours.toSorted((a, b) => (b.score?.value ?? -1) - (a.score?.value ?? -1));
  return (
    <Panel title="Neighbours" note="same day">
      {neighbours.length === 0 ? <Empty>No land borders.</Empty> : null}
      <ul className="neighbours">
        {neighbours.map(({ code, name, score }) => (
          <li key={code}>
            <Link href={`/country/${code}`}>{name}</Link>
            {score ? <ScoreChip label={score.label} /> : <span className="tag">unmonitored</span>}
            <b>{formatScore(score?.value)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
