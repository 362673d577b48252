import { Link } from 'wouter';
import { PILLAR_IDS } from '#libs/events';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import type { Compared } from '../../queries/use-compare.js';
import type { CompareView } from '../../state/compare-view.js';
import { words } from '../../words.js';
import { MovedMark } from '../moved-mark.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { sideTitle } from './compare-exports.js';

interface Props {
  readonly compared: readonly Compared[];
  readonly view: CompareView;
}

/** The figures of the last day, side by side. */
export function CompareFigures({ compared, view }: Props) {
  return (
    <Panel title={`On ${formatDay(view.to)}`}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Figures side by side">
        <table>
          <thead>
            <tr>
              <th scope="col">Compared</th>
              <th scope="col" className="number">
                Score
              </th>
              <th scope="col" className="number">
                Band, 90 %
              </th>
              <th scope="col">Label</th>
              {PILLAR_IDS.map((id) => (
                <th key={id} scope="col" className="number">
                  {words.pillars[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.map((one) => (
              <FiguresRow key={sideTitle(one)} one={one} view={view} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function FiguresRow({ one, view }: { readonly one: Compared; readonly view: CompareView }) {
  const { side, country } = one;
  const score = country?.score;
  const asOf = side.asOf ? `&asOf=${encodeURIComponent(side.asOf)}` : '';
  return (
    <tr>
      <th scope="row">
        <Link href={`/country/${side.code}?from=${view.from}&to=${view.to}${asOf}`} data-row={side.code}>
          {sideTitle(one)}
        </Link>{' '}
        {side.asOf ? null : <MovedMark code={side.code} />}
      </th>
      <td className="number">
        <b title={score?.hash}>{formatScore(score?.value)}</b>
      </td>
      <td className="number">{score ? `${formatScore(score.low)}–${formatScore(score.high)}` : '–'}</td>
      <td>
        {score ? (
          <ScoreChip label={score.label} />
        ) : (
          <span className="tag" title={country?.coverage.reason ?? ''}>
            unmonitored
          </span>
        )}
      </td>
      {PILLAR_IDS.map((id) => (
        <td key={id} className="number">
          {formatScore(score?.pillars.find((pillar) => pillar.id === id)?.value)}
        </td>
      ))}
    </tr>
  );
}
