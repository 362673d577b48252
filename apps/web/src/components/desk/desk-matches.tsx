import { Link } from 'wouter';
import { deskWords } from '../../desk.words.js';
import { formatDay } from '../../format/day.js';
import { formatShare } from '../../format/number.js';
import { tollOf } from '../../format/toll.js';
import type { DeskPlacement, MatchedEvent } from '../../queries/use-desk.js';

interface Props {
  readonly placement: DeskPlacement;
  readonly into: string | null;
  readonly onChoose: (into: string | null) => void;
}

/** A new event, or evidence for one that is known. */
export function MatchChoice({ placement, into, onChoose }: Props) {
  const events = [placement.event, ...placement.near].filter((event) => event !== null);
  return (
    <fieldset className="matches">
      <legend>{deskWords.matches}</legend>
      <p className="muted">{placement.reason}</p>
      {events.length > 0 ? (
        <label className="choice">
          <input type="radio" name="into" checked={into === null} onChange={() => onChoose(null)} />
          <span>{deskWords.asNew}</span>
        </label>
      ) : null}
      {events.map((event) => (
        <div key={event.id} className="match">
          <label className="choice">
            <input type="radio" name="into" checked={into === event.id} onChange={() => onChoose(event.id)} />
            <span>
              {event.title ?? event.classInfo.title} <small className="muted">{detailsOf(event)}</small>
            </span>
          </label>
          <Link
            href={`/events/${encodeURIComponent(event.id)}`}
            aria-label={`Open ${event.title ?? event.classInfo.title}`}
          >
            open
          </Link>
        </div>
      ))}
    </fieldset>
  );
}

function detailsOf(event: MatchedEvent): string {
  const parts = [event.place, formatDay(event.occurredOn), tollOf(event), `${formatShare(event.confidence)} sure`];
  return parts.filter(Boolean).join(' · ');
}
