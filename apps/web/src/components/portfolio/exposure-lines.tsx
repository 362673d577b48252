import { Link } from 'wouter';
import { exposureWords } from '../../exposure.words.js';
import { formatDay } from '../../format/day.js';
import { formatChange, formatScore, isLegible } from '../../format/number.js';
import type { Exposure, ExposureLine } from '../../queries/use-portfolio.js';
import { asPillar } from '../as-pillar.js';
import { ChangeText } from '../change-text.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';
import { Empty } from '../states.js';
import { countryName, formatPercent } from './portfolio-figures.js';

const SHOWN = 15;

const legible = (lines: readonly ExposureLine[]): readonly ExposureLine[] =>
  lines.filter(({ points }) => isLegible(points)).slice(0, SHOWN);

/** The ledger of a portfolio: single events and standing facts, which add up to its score. */
export function ContributionsPanel({ exposure }: { readonly exposure: Exposure }) {
  const { nodes, totalCount } = exposure.contributions;
  return (
    <Panel title={exposureWords.contributions} note={exposureWords.contributionsNote} count={totalCount}>
      <Lines
        lines={legible(nodes)}
        total={{ points: exposure.score, count: totalCount, word: exposureWords.score }}
        format={formatScore}
      />
    </Panel>
  );
}

/** What moved the score of the same holdings between two days; adds up to the difference. */
export function PortfolioChangePanel({ exposure }: { readonly exposure: Exposure }) {
  const { from, to, fromScore, toScore, delta, lineCount, contributions } = exposure.changeSince;
  return (
    <Panel
      title={`${exposureWords.change}, ${formatDay(from)} to ${formatDay(to)}`}
      note={
        <>
          {formatScore(fromScore)} to {formatScore(toScore)}, <ChangeText value={delta} unit="points" />
        </>
      }
    >
      {lineCount === 0 ? (
        <Empty>{exposureWords.changeNone}</Empty>
      ) : (
        <Lines
          lines={legible(contributions.nodes)}
          total={{ points: delta, count: lineCount, word: 'Change' }}
          format={formatChange}
        />
      )}
    </Panel>
  );
}

interface LinesProps {
  readonly lines: readonly ExposureLine[];
  readonly total: { readonly points: number; readonly count: number; readonly word: string };
  readonly format: (points: number) => string;
}

function Lines({ lines, total, format }: LinesProps) {
  const rest = total.count - lines.length;
  const listed = lines.reduce((sum, { points }) => sum + points, 0);
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Event or standing fact</th>
          <th scope="col" className="wide">
            Country
          </th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LineRow key={`${line.country} ${line.kind} ${line.id} ${line.indicator}`} line={line} format={format} />
        ))}
        {rest > 0 ? (
          <tr>
            <td>{rest.toLocaleString('en-GB')} more</td>
            <td className="wide" />
            <td className="number">{format(total.points - listed)}</td>
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.word}</th>
          <td className="wide" />
          <td className="number">
            <b>{format(total.points)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function LineRow({ line, format }: { readonly line: ExposureLine; readonly format: LinesProps['format'] }) {
  const { kind, id, country, pillar, points, directPoints, title, occurredOn } = line;
  return (
    <tr>
      <td>
        <span className="with-icon">
          <PillarIcon pillar={asPillar(pillar)} />
          <span>
            {kind === 'EVENT' ? <Link href={`/events/${encodeURIComponent(`${country}:${id}`)}`}>{title}</Link> : title}
            <small className="muted">
              {occurredOn ? ` ${formatDay(occurredOn)}` : ' standing'}
              {directPoints === 0 ? '' : ` · ${exposureWords.directly(format(directPoints))}`}
            </small>
          </span>
        </span>
      </td>
      <td className="wide muted">{countryName(country)}</td>
      <td className="number">
        <b>{format(points)}</b>
      </td>
    </tr>
  );
}

/** What each holding adds: "Kumtor: 3.1 points from 4 events". */
export function HoldingPoints({ exposure }: { readonly exposure: Exposure }) {
  const { nodes, totalCount } = exposure.holdings;
  const rows = nodes.slice(0, SHOWN);
  return (
    <Panel title="By holding" count={totalCount} note="points each holding adds to the score">
      <table>
        <thead>
          <tr>
            <th scope="col">Holding</th>
            <th scope="col" className="number">
              Share
            </th>
            <th scope="col" className="number">
              Events
            </th>
            <th scope="col" className="number">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ symbol, name, share, events, points }) => (
            <tr key={symbol}>
              <th scope="row">
                {symbol} {name ? <small className="muted">{name}</small> : null}
              </th>
              <td className="number">{formatPercent(share)}</td>
              <td className="number">{events}</td>
              <td className="number">
                <b>{formatScore(points)}</b>
              </td>
            </tr>
          ))}
          {totalCount > rows.length ? (
            <tr>
              <td>{(totalCount - rows.length).toLocaleString('en-GB')} more</td>
              <td />
              <td />
              <td className="number">{formatScore(exposure.score - rows.reduce((sum, row) => sum + row.points, 0))}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </Panel>
  );
}
