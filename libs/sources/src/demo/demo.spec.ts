import {
  countryByCode,
  EVENT_CLASS_IDS,
  instantMs,
  isDay,
  isInstant,
  REGIONS,
  type Report,
  type ReportedEvent,
  type ReportedFactor,
} from '#libs/events';
import { parseEventsFile } from '#libs/scoring';
import { DEMO, demoRows } from '#libs/sources';

const INTERVAL_CLASSES = [
  'repression.state-of-emergency',
  'repression.curfew',
  'repression.shutdown',
  'executive.seat-seized',
];
const events: readonly ReportedEvent[] = DEMO.flatMap((demo) => demo.events.map(({ event }) => event));
const texts = DEMO.flatMap((demo) => demo.events.flatMap((written) => written.texts));
const factors: readonly ReportedFactor[] = DEMO.flatMap((demo) => demo.factors);
const doubled = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const failing = (rows: readonly ReportedEvent[], holds: (event: ReportedEvent) => boolean) =>
  rows.filter((event) => !holds(event)).map((event) => `${event.id} r${event.revision}`);

describe('the demo', () => {
  it('covers the world: well over 60 countries, several hundred events, a standing fact for most', () => {
    expect(DEMO.length).toBeGreaterThanOrEqual(120);
    expect(new Set(events.map((event) => event.id)).size).toBeGreaterThanOrEqual(900);
    expect(factors.length).toBeGreaterThanOrEqual(200);
    expect(new Set(DEMO.map((demo) => countryByCode(demo.country)?.region)).size).toBe(REGIONS.length);
  });

  it('is read by the scoring library without a complaint, country by country', () => {
    for (const demo of DEMO) {
      const record = { country: demo.country, factors: demo.factors, events: demo.events.map(({ event }) => event) };
      expect(parseEventsFile(record).events).toHaveLength(demo.events.length);
    }
  });

  it('names only countries that exist, each once', () => {
    expect(doubled(DEMO.map((demo) => demo.country))).toEqual([]);
    expect(DEMO.filter((demo) => countryByCode(demo.country) === null)).toEqual([]);
    expect(DEMO.filter((demo) => demo.events.length + demo.factors.length === 0)).toEqual([]);
  });

  it('dates every event on a day that exists, and lets it be known from that day on and within a month', () => {
    expect(failing(events, (event) => isDay(event.occurredOn) && isInstant(event.knownAt))).toEqual([]);
    const hoursLate = (event: ReportedEvent) =>
      (instantMs(event.knownAt) - instantMs(`${event.occurredOn}T00:00:00Z`)) / 3_600_000;
    expect(failing(events, (event) => hoursLate(event) > -14)).toEqual([]);
    const first = events.filter((event) => event.revision === 1);
    expect(failing(first, (event) => hoursLate(event) < 30 * 24)).toEqual([]);
  });

  it('codes every event with a class of the method and a positive whole number of casualties', () => {
    expect(failing(events, (event) => EVENT_CLASS_IDS.includes(event.class))).toEqual([]);
    const isCount = (value: number | null) => value === null || (Number.isInteger(value) && value > 0);
    expect(failing(events, (event) => isCount(event.dead) && isCount(event.injured))).toEqual([]);
    expect(failing(events, (event) => (event.source !== null) === ((event.dead ?? event.injured) !== null))).toEqual(
      [],
    );
  });

  it('lets only classes that can last run until a later day', () => {
    const lasting = events.filter((event) => event.until !== null);
    expect(failing(lasting, (event) => INTERVAL_CLASSES.includes(event.class))).toEqual([]);
    expect(failing(lasting, ({ until, occurredOn }) => isDay(until) && until >= occurredOn)).toEqual([]);
  });

  it('tells nothing twice', () => {
    expect(doubled(events.map((event) => `${event.id} r${event.revision}`))).toEqual([]);
    const first = events.filter((event) => event.revision === 1);
    expect(
      doubled(first.map((event) => [event.country, event.occurredOn, event.class, event.place].join(' '))),
    ).toEqual([]);
    expect(doubled(factors.map((factor) => factor.id))).toEqual([]);
  });

  it('revises an event in the order in which it became known, and keeps what the event was', () => {
    const revisions = events.filter((event) => event.revision > 1);
    const before = (later: ReportedEvent) =>
      events.find((event) => event.id === later.id && event.revision === later.revision - 1)!;
    expect(failing(revisions, (event) => instantMs(event.knownAt) > instantMs(before(event).knownAt))).toEqual([]);
    expect(failing(revisions, (event) => event.class === before(event).class)).toEqual([]);
    const isSameFact = (event: ReportedEvent) =>
      event.place === before(event).place && event.factorIds.join() === before(event).factorIds.join();
    expect(failing(revisions, isSameFact)).toEqual([]);
    const keepsTheDead = (event: ReportedEvent) => event.dead !== null || before(event).dead === null;
    expect(failing(revisions, keepsTheDead)).toEqual([]);
    expect(failing(revisions, (event) => event.reports.length > before(event).reports.length)).toEqual([]);
  });

  it('points every piece of evidence at the very words of its note', () => {
    const noteById = new Map(texts.map((text) => [text.id, text]));
    const isQuoted = (event: ReportedEvent) =>
      event.reports.length > 0 &&
      event.reports.every(({ reportId, quote, span }) => {
        const text = noteById.get(reportId ?? '')?.text ?? '';
        return quote !== '' && span !== null && text.slice(span.start, span.end) === quote;
      });
    expect(failing(events, isQuoted)).toEqual([]);
  });

  it('marks every note as ours, names its outside source and day, and invents no address or title', () => {
    const isOurs = (text: Report) => text.publisher === 'Faultline demo notes' && text.demo;
    const isBare = (text: Report) => text.url === null && text.title === null;
    const namesSource = (text: Report) => / Reported by [^,]+, \d{1,2} [A-Z][a-z]+ \d{4}\.$/.test(text.text ?? '');
    expect(texts.filter((text) => !isOurs(text) || !isBare(text) || !namesSource(text))).toEqual([]);
  });

  it('hits only factors the country has', () => {
    const known = new Set(factors.map((factor) => factor.id));
    expect(failing(events, (event) => event.factorIds.every((id) => known.has(id)))).toEqual([]);
  });

  it('gives every factor a period, a load and a dated source', () => {
    const hasPeriod = ({ validFrom, validTo }: ReportedFactor) =>
      isDay(validFrom) && (validTo === null || (isDay(validTo) && validTo > validFrom));
    const hasLoad = ({ load }: ReportedFactor) => load > 0 && load <= 8;
    const hasSource = ({ source }: ReportedFactor) => /^.+, (\d{1,2} )?([A-Z][a-z]+ )?\d{4}$/.test(source ?? '');
    expect(factors.filter((factor) => !hasPeriod(factor) || !hasLoad(factor) || !hasSource(factor))).toEqual([]);
  });

  it('comes as rows in a fixed order, factors before the events that hit them', () => {
    const rows = [...demoRows()];
    expect(rows.map((row) => row.line)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.filter((row) => row.kind === 'event')).toHaveLength(events.length);
    expect(rows.filter((row) => row.kind === 'factor')).toHaveLength(factors.length);
    expect(rows[0]).toMatchObject({ kind: 'factor' });
  });
});
