import { formatDay } from '../../format/day.js';
import { formatLoad } from '../../format/number.js';
import type { CountryNow } from '../../queries/use-country.js';
import { words } from '../../words.js';
import { asPillar } from '../as-pillar.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';
import { Empty } from '../states.js';

/** Bases, assets, borders, precedents: facts that stand, apart from events, each with its dates and where we have it from. */
export function FactorsPanel({ country }: { readonly country: CountryNow }) {
  return (
    <Panel title="Structural factors" count={country.factors.length} note="standing facts, no decay">
      {country.factors.length === 0 ? <Empty>None on this day.</Empty> : null}
      <ul className="factors">
        {country.factors.map((factor) => (
          <li key={factor.id}>
            <PillarIcon pillar={asPillar(factor.indicator.pillar)} />
            <span>
              <span className="event-title">
                {factor.name} {factor.demo ? <span className="tag">{words.demo}</span> : null}
              </span>
              <small className="muted">
                {[
                  factor.holder,
                  `since ${formatDay(factor.validFrom)}`,
                  factor.validTo ? `until ${formatDay(factor.validTo)}` : null,
                  factor.source,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span className="event-points" title={`Load on ${factor.indicator.title}`}>
              {formatLoad(factor.load)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
