import { type CountryRecord, type Day, type Event, type Evidence, type Factor, type Instant } from '#libs/events';
import { dayNumber, instantMs } from '#libs/events';
import { canonicalHash } from './canonical-hash.js';
import { LATEST_METHOD } from './methods/catalogue.js';
import { methodHash } from './methods/method-hash.js';
import { isStanding, type Moment, momentOf } from './ledger/knowledge.js';
import { type KnownRecord, knownRecord } from './ledger/known-record.js';
import { compareText } from './ledger/standing.js';
import { weightTable } from './ledger/weights.js';
import type { ScoreOptions } from './score-options.js';

/**
 * SHA-256 (hex) over everything the score of a day is computed from: method, country, day, the rows used, staleness, and
 * the weights if the caller passed any. The form is written down in docs/decisions/0002-canonical-input-hash.md.
 */
export function inputHash(record: CountryRecord, on: Day, options: ScoreOptions = {}): string {
  return hashOfKnown(knownRecord(record, momentOf(options.asOf), options.method ?? LATEST_METHOD), on, options);
}

export function hashOfKnown(known: KnownRecord, on: Day, options: ScoreOptions): string {
  const day = dayNumber(on);
  const moment = momentOf(options.asOf);
  const weights = options.weights ? { weights: weightTable(known.method, options.weights) } : {};
  return canonicalHash({
    method: methodHash(known.method),
    country: known.country,
    on,
    stale: options.stale ?? false,
    factors: known.factors.filter(({ validFrom }) => dayNumber(validFrom) <= day).map(factorRow),
    events: known.events
      .filter((counted) => counted.day <= day)
      .map(({ event }) => eventRow(event, moment))
      .sort((a, b) => compareText(a.id, b.id)),
    ...weights,
  });
}

/** A row that is used is not retracted at that moment; a later retraction must not change the hash of what was shown. */
function eventRow(event: Event, moment: Moment) {
  const { id, revision, occurredOn, until, dead, injured, source, coding } = event;
  const reports = event.reports.filter((report) => isStanding(report, moment));
  return {
    id,
    revision,
    occurredOn,
    until,
    class: event.class,
    dead,
    injured,
    factorIds: [...new Set(event.factorIds)].sort(compareText),
    source: source === '' ? null : source,
    coding,
    knownAt: canonicalInstant(event.knownAt),
    reports: reports.map(reportRow).sort((a, b) => compareText(a.id, b.id)),
  };
}

function reportRow({ id, group, grade, attribution, precision, knownAt, denies }: Evidence) {
  return { id, group, grade, attribution, precision, knownAt: canonicalInstant(knownAt), denies };
}

function factorRow({ id, name, indicator, load, validFrom, validTo, knownAt }: Factor) {
  const known = knownAt === null ? null : canonicalInstant(knownAt);
  return { id, name, indicator, load, validFrom, validTo, knownAt: known };
}

/** UTC, whole milliseconds: a file's offset and a store's microseconds must not change the hash. */
function canonicalInstant(instant: Instant): string {
  return new Date(Math.floor(instantMs(instant))).toISOString();
}
