import { useId } from 'react';
import { isDay, type Day } from '#libs/events';
import { today } from '../../format/day.js';
import { formatLoad, formatScore, formatShare } from '../../format/number.js';
import { useEventWeight, type EventWeight, type WholeEvent } from '../../queries/use-events.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { Empty, Failure, Skeleton } from '../states.js';

interface Props {
  readonly event: WholeEvent;
  readonly on: Day;
  readonly onDay: (day: Day) => void;
}

/** Its lines of the ledger on a day, every multiplicand shown, and the score without it. */
export function EventWeightPanel({ event, on, onDay }: Props) {
  const id = useId();
  const { data, error, refetch } = useEventWeight(event, on);
  return (
    <Panel
      title="What it weighs"
      note={words.direction}
      actions={
        <span className="field">
          <label htmlFor={id}>on</label>
          <input
            id={id}
            type="date"
            value={on}
            min={event.occurredOn}
            max={today()}
            onChange={({ target }) => isDay(target.value) && onDay(target.value)}
          />
        </span>
      }
    >
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton rows={5} /> : null}
      {data === null ? <Empty>{`${event.country.name} has no score on this day: nobody watched it.`}</Empty> : null}
      {data ? <Weight event={event} score={data} /> : null}
    </Panel>
  );
}

function Weight({ event, score }: { readonly event: WholeEvent; readonly score: EventWeight }) {
  const lines = score.contributions.nodes.filter(({ kind, id }) => kind === 'EVENT' && id === event.localId);
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  return (
    <>
      {lines.length === 0 ? <Empty>It adds nothing on this day.</Empty> : <Lines lines={lines} />}
      <dl className="counts">
        <div>
          <dt>Score of {event.country.name}</dt>
          <dd>
            {formatScore(score.value)} <ScoreChip label={score.label} />
          </dd>
        </div>
        <div>
          <dt>Points it has</dt>
          <dd data-testid="points">{formatScore(points)}</dd>
        </div>
        <div>
          <dt>Score had it not been reported</dt>
          <dd>{formatScore(score.without)}</dd>
        </div>
      </dl>
      <p className="hint">
        The points of all events and standing facts add up to the score. The differences to scores without one event do
        not: in a deep crisis one event more or less moves little.
      </p>
    </>
  );
}

function Lines({ lines }: { readonly lines: EventWeight['contributions']['nodes'] }) {
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" className="number wide">
            Confidence
          </th>
          <th scope="col" className="number wide">
            Left after decay
          </th>
          <th scope="col" className="number">
            Load then
          </th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.indicator.id}>
            <th scope="row">{line.indicator.title}</th>
            <td className="number wide">{line.confidence == null ? '–' : formatShare(line.confidence)}</td>
            <td className="number wide">{line.decay == null ? '–' : formatShare(line.decay)}</td>
            <td className="number">{formatLoad(line.load)}</td>
            <td className="number">
              <b>{formatScore(line.points)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
