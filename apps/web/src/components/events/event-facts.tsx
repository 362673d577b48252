import { formatDay, formatInstant } from '../../format/day.js';
import { formatLoad, formatShare } from '../../format/number.js';
import type { WholeEvent } from '../../queries/use-events.js';
import { Panel } from '../panel.js';

/** What is recorded of an event, field by field. */
export function EventFacts({ event }: { readonly event: WholeEvent }) {
  return (
    <Panel title="The record" note={`revision ${event.revision}`}>
      <p className="muted">{event.classInfo.definition}</p>
      <dl className="record">
        {factsOf(event).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function factsOf(event: WholeEvent): (readonly [string, string])[] {
  const figure = (count: number | null | undefined) => (count == null ? 'no figure' : count.toLocaleString('en-GB'));
  return [
    ['Day', daysOf(event)],
    ['Place', event.place ?? '–'],
    ['Who', event.actors.map(actorText).join('; ') || '–'],
    ['Dead, injured', `${figure(event.dead)}, ${figure(event.injured)}`],
    ['Confidence', formatShare(event.confidence)],
    ['Load of the class', `${formatLoad(event.classInfo.baseLoad)} on ${event.classInfo.indicator ?? 'no indicator'}`],
    ['Structural factors hit', event.factorIds.join(', ') || 'none'],
    ['Known since', formatInstant(event.knownAt)],
    ['Came through', `${event.feed}, ${event.coding.toLowerCase()}`],
  ];
}

const daysOf = ({ occurredOn, until }: WholeEvent) =>
  until && until !== occurredOn ? `${formatDay(occurredOn)} to ${formatDay(until)}` : formatDay(occurredOn);

const actorText = ({ name, role, country }: WholeEvent['actors'][number]) =>
  [name, role, country].filter(Boolean).join(', ');
