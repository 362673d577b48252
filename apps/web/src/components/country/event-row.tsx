import { useEffect, useRef } from 'react';
import type { EventMark } from '../../charts/event-mark.js';
import { countOf, formatChange, formatShare } from '../../format/number.js';
import { useFreshEvents } from '../../live/fresh-events.js';
import type { ListedEvent } from '../../queries/use-country.js';
import { words } from '../../words.js';
import { PillarIcon } from '../pillar-icon.js';
import { EventEvidence } from './event-evidence.js';

interface Props {
  readonly event: ListedEvent;
  readonly mark: EventMark | null;
  readonly isPinned: boolean;
  /** Knowledge time of the page; evidence that came later is left out. */
  readonly asOf: string | null;
  readonly onPin: (isPinned: boolean) => void;
}

/** One event: what, where, who, how sure, how many points; pinned, it opens down to the sentences. */
export function EventRow({ event, mark, isPinned, asOf, onPin }: Props) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPinned && row.current) showInList(row.current);
  }, [isPinned]);
  return (
    <li className={`event ${isPinned ? 'pinned' : ''}`}>
      <button ref={row} type="button" data-row aria-expanded={isPinned} onClick={() => onPin(!isPinned)}>
        <PillarIcon pillar={mark?.pillar ?? null} />
        <span className="event-words">
          <EventTitle event={event} mark={mark} />
          <span className="muted">{whereAndWho(event)}</span>
          <span className="muted confidence">
            {countOf(independentSources(event), 'source')}
            <meter min={0} max={1} value={event.confidence} aria-label="Confidence" />
            {formatShare(event.confidence)} sure
          </span>
        </span>
        <span className={`event-points ${event.points ? 'rise' : 'muted'}`}>
          {event.points ? formatChange(event.points) : '–'}
        </span>
      </button>
      {isPinned ? <EventEvidence id={event.id} asOf={asOf} /> : null}
    </li>
  );
}

function EventTitle({ event, mark }: Pick<Props, 'event' | 'mark'>) {
  const isFresh = useFreshEvents().has(event.id);
  return (
    <span className="event-title">
      {mark?.number ? <b className={`mark-number ${mark.pillar ?? ''}`}>{mark.number}</b> : null}
      {event.title ?? event.classInfo.title} {isFresh ? <span className="tag fresh">{words.fresh}</span> : null}
      {event.demo ? <span className="tag">{words.demo}</span> : null}
    </span>
  );
}

/** Copies of one text count once. */
const independentSources = ({ reports }: ListedEvent) =>
  new Set(reports.filter(({ denies }) => !denies).map(({ group }) => group)).size;

function whereAndWho({ place, actors, dead, injured }: ListedEvent): string {
  const parts = [
    place,
    ...actors.slice(0, 2).map(({ name }) => name),
    dead ? `${dead.toLocaleString('en-GB')} dead` : null,
    injured ? `${injured.toLocaleString('en-GB')} injured` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Scrolls the list only: the page stays where the reader looks at the chart. */
function showInList(row: HTMLElement): void {
  const list = row.closest<HTMLElement>('.event-days');
  if (!list) return;
  const top = row.offsetTop;
  if (top < list.scrollTop || top > list.scrollTop + list.clientHeight / 2) list.scrollTop = top - 40;
}
