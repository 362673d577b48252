import { INDICATORS, PILLARS, type Method } from '#libs/scoring';
import { asPillar } from '../as-pillar.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';

/** The three pillars and ten indicators with every figure a method gives them. */
export function MethodIndicators({ method }: { readonly method: Method }) {
  return (
    <Panel title="Pillars and indicators" count={INDICATORS.length}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Table of indicators">
        <table>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col" className="number">
                Weight
              </th>
              <th scope="col" className="number">
                Half-life, days
              </th>
              <th scope="col" className="number">
                E50
              </th>
              <th scope="col">What it reads</th>
            </tr>
          </thead>
          {PILLARS.map(({ id, title, meaning }) => (
            <tbody key={id}>
              <tr className="group">
                <th scope="row">
                  <PillarIcon pillar={asPillar(id)} /> {title}
                </th>
                <td className="number">
                  <b>{method.pillars[id]}</b>
                </td>
                <td />
                <td />
                <td className="muted">{meaning}</td>
              </tr>
              {INDICATORS.filter(({ pillar }) => pillar === id).map((indicator) => {
                const { weight, halfLifeDays, e50 } = method.indicators[indicator.id];
                return (
                  <tr key={indicator.id}>
                    <th scope="row">{indicator.title}</th>
                    <td className="number">{weight}</td>
                    <td className="number">{halfLifeDays}</td>
                    <td className="number">{e50}</td>
                    <td className="muted">{indicator.meaning}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </Panel>
  );
}
