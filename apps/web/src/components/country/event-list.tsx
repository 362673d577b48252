import { useMemo } from 'react';
import type { EventMark } from '../../charts/event-mark.js';
import { countryWords } from '../../country.words.js';
import { formatDay } from '../../format/day.js';
import { listedEvents, type ListedEvent } from '../../queries/use-country.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';
import type { CountryContext } from './country-context.js';
import { EventRow } from './event-row.js';

/** The events of the visible days, newest first, with what each added to the score. */
export function EventList({ context }: { readonly context: CountryContext }) {
  const { history, marks, resolved, view, change } = context;
  const { from, to } = resolved.visible;
  const listed = useMemo(() => listedEvents(history), [history]);
  const days = useMemo(
    () => byDay(listed.filter(({ occurredOn }) => occurredOn >= from && occurredOn <= to)),
    [listed, from, to],
  );
  const markOf = useMemo(() => new Map<string, EventMark>(marks.map((mark) => [mark.id, mark])), [marks]);
  const count = days.reduce((sum, [, events]) => sum + events.length, 0);
  const unread = history.events.totalCount - listed.length;
  return (
    <Panel title="Events" count={count} note="points each added to the score on its day" className="event-panel">
      {count === 0 ? <Empty>No events in view.</Empty> : null}
      <ol className="event-days">
        {days.map(([day, events]) => (
          <li key={day}>
            <h3>{formatDay(day)}</h3>
            <ul>
              {events.map((event) => (
                <EventRow
                  key={event.id}
                  event={event}
                  mark={markOf.get(event.id) ?? null}
                  isPinned={event.id === view.event}
                  asOf={resolved.seriesAsOf}
                  onPin={(isPinned) =>
                    change(
                      isPinned
                        ? { event: event.id, on: event.occurredOn, since: null }
                        : { event: null, on: null, since: null },
                    )
                  }
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {unread > 0 ? <p className="hint">{countryWords.events.unread(unread)}</p> : null}
    </Panel>
  );
}

function byDay(events: readonly ListedEvent[]): [string, ListedEvent[]][] {
  const days = new Map<string, ListedEvent[]>();
  for (const event of events) days.set(event.occurredOn, [...(days.get(event.occurredOn) ?? []), event]);
  return [...days];
}
