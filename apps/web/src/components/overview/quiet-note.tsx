import { Link } from 'wouter';
import type { Overview } from '../../queries/use-overview.js';
import { dayToMs, formatDay, today } from '../../format/day.js';
import { words } from '../../words.js';

const QUIET_MS = dayToMs('1970-01-31');

/** Events of the world become known every day: a longer silence is one of the feeds, and a calm map would be its echo. */
export function QuietNote({ events }: { readonly events: Overview['events']['nodes'] }) {
  const last = events[0]?.knownAt.slice(0, 10);
  if (last === undefined || dayToMs(today()) - dayToMs(last) <= QUIET_MS) return null;
  return (
    <p className="notice" role="note">
      {words.quiet.since(formatDay(last))}{' '}
      <Link href={`/?on=${last}`}>{words.turningPoints.world(formatDay(last))}</Link> ·{' '}
      <Link href="/data">{words.quiet.add}</Link>
    </p>
  );
}
