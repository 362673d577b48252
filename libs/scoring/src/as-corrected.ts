import {
  type CountryRecord,
  type Day,
  dayNumber,
  type Event,
  type Evidence,
  type Factor,
  type Instant,
} from '#libs/events';
import { closeOf, isKnown, isStanding, type Moment, momentOf } from './ledger/knowledge.js';
import { standingFactors } from './ledger/standing.js';

/** The close of a day, and the moment up to which corrections of what was known then are applied. */
interface Look {
  readonly close: Moment;
  readonly moment: Moment;
}

/**
 * The record behind a restated score: the facts that were known at the close of a day, as they stand at `asOf` (`null` = with
 * everything applied). Corrections, retractions and denials of them count, and so do rows that were recorded late; what only became
 * known after the close – a new event, a report that confirms one – is news of a later day. Revisions are resolved: one row per
 * event and factor.
 */
export function asCorrected(record: CountryRecord, on: Day, asOf: Instant | null = null): CountryRecord {
  const look = { close: closeOf(dayNumber(on)), moment: momentOf(asOf) };
  return {
    country: record.country,
    events: correctedEvents(record.events, look),
    factors: correctedFactors(record, look),
  };
}

function correctedEvents(events: readonly Event[], { close, moment }: Look): Event[] {
  const standing = new Map<string, Event>();
  const known = new Set<string>();
  for (const event of events) {
    if (isKnown(event, close)) known.add(event.id);
    const other = standing.get(event.id);
    if (isKnown(event, moment) && !(other && other.revision > event.revision)) standing.set(event.id, event);
  }
  return [...standing.values()]
    .filter((event) => known.has(event.id) && isStanding(event, moment))
    .map((event) => ({ ...event, reports: event.reports.filter((one) => counts(one, { close, moment })) }))
    .filter(({ reports }) => reports.some(({ denies }) => !denies));
}

const counts = (report: Evidence, { close, moment }: Look): boolean => isKnown(report, report.denies ? moment : close);

function correctedFactors(record: CountryRecord, { close, moment }: Look): readonly Factor[] {
  const known = new Set(record.factors.filter((factor) => isKnown(factor, close)).map(({ id }) => id));
  return standingFactors(record, moment).filter(({ id }) => known.has(id));
}
