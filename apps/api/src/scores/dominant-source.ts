import { instantMs, type CountryRecord, type Day, type Instant } from '#libs/events';

/** From this share of the events on, a score stands on what one source chose to report (TRUST, case D18). */
const DOMINANT_SHARE = 0.95;
/** Of fewer events than these a share says little. */
const FEWEST_EVENTS = 20;

export interface DominantSource {
  readonly name: string;
  /** Share of the events, 0–1. */
  readonly share: number;
}

/** The source that supplies nearly all events up to that day, as known then; `null` where none does. It is shown and changes no score. */
export function dominantSource(
  { events }: Pick<CountryRecord, 'events'>,
  { on, asOf }: { readonly on: Day; readonly asOf: Instant | null },
): DominantSource | null {
  const moment = asOf === null ? Infinity : instantMs(asOf);
  const counts = new Map<string, number>();
  let total = 0;
  for (const { source, occurredOn, knownAt } of events) {
    if (occurredOn > on || instantMs(knownAt) > moment) continue;
    total += 1;
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const [name, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0]);
  const share = total === 0 ? 0 : count / total;
  return total >= FEWEST_EVENTS && share >= DOMINANT_SHARE ? { name, share } : null;
}
