import { instantMs, type CountryRecord, type Event, type Factor, type Instant } from '#libs/events';

/** What a score is computed from, in the format of docs/events-file.md. */
export interface LedgerFile extends CountryRecord {
  readonly method: string;
}

/** The rows that were known at `asOf` (`null` = all): scored again for any day, they give the same value and the same hash. */
export function ledgerFileOf(
  record: CountryRecord,
  { asOf, method }: { asOf: Instant | null; method: string },
): LedgerFile {
  const moment = asOf === null ? Infinity : instantMs(asOf);
  const isKnown = ({ knownAt }: Event | Factor): boolean => knownAt === null || instantMs(knownAt) <= moment;
  const { country, events, factors } = record;
  return { country, method, factors: onePerId(factors, moment, isKnown), events: events.filter(isKnown) };
}

/** A factor that was revised is several that take turns: the one that stands then, or the last one where none does. */
function onePerId(factors: readonly Factor[], moment: number, isKnown: (factor: Factor) => boolean): readonly Factor[] {
  const byId = new Map<string, Factor>();
  for (const factor of factors) {
    const kept = byId.get(factor.id);
    if (!kept || !(isKnown(kept) && isStanding(kept, moment))) byId.set(factor.id, factor);
  }
  return [...byId.values()];
}

const isStanding = ({ retractedAt }: Factor, moment: number): boolean =>
  retractedAt === null || instantMs(retractedAt) > moment;
