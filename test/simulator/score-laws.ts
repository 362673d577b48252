import { instantMs, type CountryRecord, type Instant } from '#libs/events';
import { scoreOn, type Score } from '#libs/scoring';
import { hold } from './broken.js';

const LARGEST_RESIDUAL = 1e-9;

/** I5, I6, I7 and I12 for one score of a record. */
export function checkScore(record: CountryRecord, score: Score, asOf: Instant): void {
  const { country, on, value, low, high, contributions } = score;
  const where = `${country} on ${on} as of ${asOf}`;
  hold(Number.isFinite(value) && value >= 0 && value < 100, 'I7', () => `${where}: ${value}`);
  hold(low <= value && value <= high, 'I7', () => `${where}: ${value} is outside ${low} to ${high}`);
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  hold(Math.abs(sum - value) <= LARGEST_RESIDUAL, 'I6', () => `${where}: points add up to ${sum}, not ${value}`);
  const known = record.events.filter(({ knownAt }) => instantMs(knownAt) <= instantMs(asOf));
  const foreseen = value - scoreOn({ ...record, events: known }, on, { asOf }).value;
  hold(foreseen === 0, 'I5', () => `${where}: events that became known later make a difference of ${foreseen}`);
  const gone = new Set(known.filter(isWithdrawnBy(asOf, known)).map(({ id }) => id));
  const counted = contributions.find(({ id }) => gone.has(id));
  hold(counted === undefined, 'I12', () => `${where}: the withdrawn event ${counted?.id ?? ''} still counts`);
}

const isWithdrawnBy =
  (asOf: Instant, known: CountryRecord['events']) =>
  ({ id, revision, retractedAt }: CountryRecord['events'][number]): boolean =>
    retractedAt !== null &&
    instantMs(retractedAt) <= instantMs(asOf) &&
    known.every((other) => other.id !== id || other.revision <= revision);
