import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { PillarId } from '#libs/events';
import { INDICATORS } from '#libs/scoring';
import { formatDay } from '../../format/day.js';
import { countOf, formatShare } from '../../format/number.js';
import { eventChangeWords } from '../../event-change.words.js';
import { useFreshEvents } from '../../live/fresh-events.js';
import type { ListedEvent } from '../../queries/use-events.js';
import type { ChosenEvents } from '../../state/chosen-events.js';
import { words } from '../../words.js';
import { PillarIcon } from '../pillar-icon.js';
import { Empty } from '../states.js';
import { useIsNarrow } from '../use-is-narrow.js';
import { eventPageHref } from './event-page-href.js';

interface Props {
  readonly events: readonly ListedEvent[];
  /** Those that are ticked; `null` where the reader may not change events. */
  readonly chosen: ChosenEvents | null;
  readonly isReading: boolean;
  /** There is nothing more to read. */
  readonly isWhole: boolean;
  /** The reader is near the end of what was read. */
  readonly onEnd: () => void;
}

const ROW_PX = 54;
const NARROW_ROW_PX = 92;
const ROWS_AHEAD = 12;

/** A list of any length: only the rows in sight are in the document. */
export function EventRows({ events, chosen, isReading, isWhole, onEnd }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const height = useIsNarrow() ? NARROW_ROW_PX : ROW_PX;
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey: (at) => events[at]?.id ?? at,
    overscan: ROWS_AHEAD,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= events.length - ROWS_AHEAD) onEnd();
  });
  if (isWhole && events.length === 0) return <Empty>No event fits these conditions.</Empty>;
  return (
    <div ref={box} className="event-rows" tabIndex={0} role="region" aria-label="List of events" aria-busy={isReading}>
      <ul style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const event = events[index];
          return event ? (
            <li key={key} style={{ height, transform: `translateY(${start}px)` }}>
              {chosen ? <Tick event={event} chosen={chosen} /> : null}
              <Row event={event} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** A class without an indicator counts by its casualties alone, and those load political violence. */
function pillarOf({ classInfo: { indicator }, dead, injured }: ListedEvent): PillarId | null {
  if (!indicator) return dead || injured ? 'violence' : null;
  return INDICATORS.find(({ id }) => id === indicator)?.pillar ?? null;
}

function Tick({ event, chosen }: { readonly event: ListedEvent; readonly chosen: ChosenEvents }) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={eventChangeWords.selection.choose(event.title ?? event.classInfo.title)}
        checked={chosen.has(event.id)}
        onChange={() => chosen.toggle(event)}
      />
    </label>
  );
}

function Row({ event }: { readonly event: ListedEvent }) {
  const isFresh = useFreshEvents().has(event.id);
  const groups = new Set(event.reports.filter(({ denies }) => !denies).map(({ group }) => group)).size;
  return (
    <Link href={eventPageHref(event.id)} data-row={event.country.code} className="event-line">
      <time dateTime={event.occurredOn}>{formatDay(event.occurredOn)}</time>
      <b>{event.country.name}</b>
      <span className="event-words">
        <span className="event-title">
          <PillarIcon pillar={pillarOf(event)} /> {event.title ?? event.classInfo.title}{' '}
          {isFresh ? <span className="tag fresh">{words.fresh}</span> : null}
          {event.demo ? <span className="tag">{words.demo}</span> : null}
          {event.status === 'RETRACTED' ? <span className="tag warn">withdrawn</span> : null}
        </span>
        <span className="muted">{detailsOf(event)}</span>
      </span>
      <span className="muted number">
        {countOf(groups, 'source')} · {formatShare(event.confidence)} sure
      </span>
    </Link>
  );
}

function detailsOf({ classInfo, title, place, actors, dead, injured }: ListedEvent): string {
  const parts = [
    title ? classInfo.title : null,
    place,
    ...actors.slice(0, 2).map(({ name }) => name),
    dead ? `${dead.toLocaleString('en-GB')} dead` : null,
    injured ? `${injured.toLocaleString('en-GB')} injured` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}
