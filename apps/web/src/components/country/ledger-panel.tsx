import { formatDay } from '../../format/day.js';
import { formatLoad, formatScore, formatShare, isLegible } from '../../format/number.js';
import type { CountryScore } from '../../queries/use-country.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';
import { asPillar } from '../as-pillar.js';
import { Empty } from '../states.js';
import type { CountryContext } from './country-context.js';

const SHOWN = 12;

/** The ledger of one day: every event and every standing fact with its points, which add up to the score. */
export function LedgerPanel({ context, score }: { readonly context: CountryContext; readonly score: CountryScore }) {
  const { nodes, totalCount } = score.contributions;
  const rows = nodes.filter(({ points }) => isLegible(points)).slice(0, SHOWN);
  const listed = rows.reduce((sum, { points }) => sum + points, 0);
  const rest = totalCount - rows.length;
  return (
    <Panel
      title={`Why ${formatScore(score.value)} on ${formatDay(score.on)}`}
      note="every point of the score"
      count={totalCount}
    >
      {rows.length === 0 ? <Empty>Nothing weighs on this day.</Empty> : null}
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">Event or standing fact</th>
            <th scope="col" className="wide">
              Indicator
            </th>
            <th scope="col" className="number wide">
              Load
            </th>
            <th scope="col" className="number">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerRow key={row.kind + row.id + row.indicator.title} row={row} onPin={context.change} />
          ))}
          {rest > 0 ? (
            <tr>
              <td>{rest} more</td>
              <td className="wide" />
              <td className="wide" />
              <td className="number">{formatScore(score.value - listed)}</td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Score</th>
            <td className="wide muted">
              <span title={`Hash of inputs and method: ${score.hash}`} data-testid="hash">
                hash {score.hash.slice(0, 12)}
              </span>{' '}
              · method {score.method.version}
            </td>
            <td className="wide" />
            <td className="number">
              <b>{formatScore(score.value)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

interface RowProps {
  readonly row: CountryScore['contributions']['nodes'][number];
  readonly onPin: CountryContext['change'];
}

function LedgerRow({ row, onPin }: RowProps) {
  const { event, factor, indicator } = row;
  return (
    <tr>
      <td>
        <span className="with-icon">
          <PillarIcon pillar={asPillar(indicator.pillar)} />
          <span>
            {event ? (
              <button type="button" className="link" onClick={() => onPin({ event: event.id })}>
                {event.title ?? event.classInfo.title}
              </button>
            ) : (
              (factor?.name ?? row.id)
            )}
            <small className="muted">
              {event
                ? ` ${formatDay(event.occurredOn)}${row.confidence === null ? '' : ` · ${formatShare(row.confidence)} sure`}`
                : ' standing'}
            </small>
          </span>
        </span>
      </td>
      <td className="wide muted">{indicator.title}</td>
      <td className="number wide muted">{formatLoad(row.load)}</td>
      <td className="number">
        <b>{formatScore(row.points)}</b>
      </td>
    </tr>
  );
}
