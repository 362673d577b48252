import { type CountryRecord, type Day, dayNumber, type Event, type Evidence, type Factor } from '#libs/events';
import { type Instant, instantMs } from '#libs/events';
import { textHash } from './canonical-hash.js';
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
  return textHash(inputText(known, on, options));
}

/**
 * Canonical JSON (RFC 8785) of the inputs. Every object here is written with its keys in order, so that the engine's own
 * `JSON.stringify` gives the canonical form, in a quarter of the time.
 */
export function inputText(known: KnownRecord, on: Day, options: ScoreOptions): string {
  const day = dayNumber(on);
  const moment = momentOf(options.asOf);
  const { pillars, indicators } = weightTable(known.method, options.weights);
  return JSON.stringify({
    country: known.country,
    events: known.events
      .filter((counted) => counted.day <= day)
      .map(({ event }) => eventRow(event, moment))
      .sort((a, b) => compareText(a.id, b.id)),
    factors: known.factors.filter(({ validFrom }) => dayNumber(validFrom) <= day).map(factorRow),
    method: methodHash(known.method),
    on,
    stale: options.stale ?? false,
    ...(options.weights && { weights: { indicators: withKeysInOrder(indicators), pillars: withKeysInOrder(pillars) } }),
  });
}

/** A row that is used is not retracted at that moment; a later retraction must not change the hash of what was shown. */
function eventRow(event: Event, moment: Moment) {
  const { coding, dead, factorIds, id, injured, knownAt, occurredOn, reports, revision, source, until } = event;
  return {
    class: event.class,
    coding,
    dead,
    factorIds: [...new Set(factorIds)].sort(compareText),
    id,
    injured,
    knownAt: canonicalInstant(knownAt),
    occurredOn,
    reports: reports
      .filter((report) => isStanding(report, moment))
      .map(reportRow)
      .sort((a, b) => compareText(a.id, b.id)),
    revision,
    source: source === '' ? null : source,
    until,
  };
}

function reportRow({ attribution, denies, grade, group, id, knownAt, precision }: Evidence) {
  return { attribution, denies, grade, group, id, knownAt: canonicalInstant(knownAt), precision };
}

function factorRow({ id, indicator, knownAt, load, name, validFrom, validTo }: Factor) {
  const known = knownAt === null ? null : canonicalInstant(knownAt);
  return { id, indicator, knownAt: known, load, name, validFrom, validTo };
}

function withKeysInOrder(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).sort(([a], [b]) => compareText(a, b)));
}

/** UTC, whole milliseconds: a file's offset and a store's microseconds must not change the hash. */
function canonicalInstant(instant: Instant): string {
  return new Date(Math.floor(instantMs(instant))).toISOString();
}
