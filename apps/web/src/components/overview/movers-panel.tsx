import { Link } from 'wouter';
import { dayNumber } from '#libs/events';
import { mergeCauses } from '../../charts/merge-causes.js';
import { formatDay, formatInstant, today } from '../../format/day.js';
import { formatChange, formatScore, isLegible } from '../../format/number.js';
import type { Mover } from '../../queries/use-overview.js';
import { lastVisit } from '../../state/last-visit.js';
import { ChangeText } from '../change-text.js';
import { MovedMark } from '../moved-mark.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Segments } from '../segments.js';
import { Empty } from '../states.js';
import { WatchStar } from './watch-star.js';

interface Props {
  readonly movers: readonly Mover[];
  readonly days: number;
  readonly onDays: (days: number) => void;
}

/** Who moved most, over which span exactly, and the three largest causes. */
export function MoversPanel({ movers, days, onDays }: Props) {
  const visit = lastVisit();
  const sinceVisit = visit ? Math.max(1, dayNumber(today()) - dayNumber(visit)) : null;
  const options = [
    ['1', '24 h'],
    ['7', '7 d'],
    ['30', '30 d'],
    ...(visit && sinceVisit ? [[`visit:${sinceVisit}`, `Since ${formatDay(visit)}`] as const] : []),
  ] as const;
  const chosen =
    options.find(([value]) => value === String(days)) ?? options.find(([value]) => value === `visit:${days}`);
  const first = movers[0];
  return (
    <Panel
      title="Movers"
      note={first ? `${formatInstant(first.fromAt)} to ${formatInstant(first.toAt)}` : undefined}
      actions={
        <Segments
          label="Span"
          options={options}
          value={chosen?.[0] ?? null}
          onChange={(value) => onDays(Number(value.replace('visit:', '')))}
        />
      }
    >
      {movers.length === 0 ? <Empty>No score moved in this span.</Empty> : <MoversTable movers={movers} />}
    </Panel>
  );
}

function MoversTable({ movers }: { readonly movers: readonly Mover[] }) {
  return (
    <table className="movers">
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col" className="number">
            Score
          </th>
          <th scope="col" className="number">
            Change
          </th>
          <th scope="col" className="wide">
            Largest causes
          </th>
        </tr>
      </thead>
      <tbody>
        {movers.map((mover) => (
          <tr key={mover.country.code}>
            <th scope="row">
              <span className="watchable">
                <WatchStar code={mover.country.code} name={mover.country.name} />
                <Link
                  href={`/country/${mover.country.code}?to=${mover.to}&since=${mover.from}`}
                  data-row={mover.country.code}
                >
                  {mover.country.name}
                </Link>
                <MovedMark code={mover.country.code} />
              </span>
            </th>
            <td className="number">
              <ScoreChip label={mover.label} /> <b>{formatScore(mover.toValue)}</b>
            </td>
            <td className="number">
              <ChangeText value={mover.delta} />
            </td>
            <td className="wide causes muted">
              {shown(mover)
                .map((cause) => `${formatChange(cause.points)} ${causeTitle(cause)}`)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Causes that would not be printed as 0.0. */
const shown = ({ causes }: Mover) => mergeCauses(causes).filter(({ points }) => isLegible(points));

function causeTitle({ event, factor, indicator, isDecay }: Mover['causes'][number]): string {
  const title = event?.title ?? event?.classInfo.title ?? factor?.name ?? indicator.title;
  return isDecay ? `fading: ${title}` : title;
}
