import fc from 'fast-check';
import type { ReportedEvent } from '#libs/events';
import { aRejectedRow, aReport, aReportedEvent, aReportedEvidence } from '../../../../test/support/ledger-rows.js';
import { toEventRow } from '../events/event-rows.js';
import { factsText, storyText } from '../events/event-text.js';
import { fieldText } from './copy-text.js';
import { PreparedChunk } from './prepared-chunk.js';
import { PreparedRows } from './prepared-rows.js';

const RUNS = { seed: 8, numRuns: 500 };
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '€', '😀', '"', '\\', '\t', '\n', '\r', '\0', '\ud83d', ' '),
  maxLength: 12,
});
const textOrNull = fc.option(text);
const number = fc.constantFrom(0, 1, 590, 1e-7, 1e21, 0.1 + 0.2);

const anyEvent: fc.Arbitrary<ReportedEvent> = fc
  .record({
    id: text,
    until: fc.constantFrom(null, '2020-10-06'),
    retractedAt: fc.constantFrom(null, '2020-10-07T00:00:00+20:00'),
    dead: fc.option(number),
    injured: fc.option(number),
    factorIds: fc.array(text, { maxLength: 3 }),
    source: textOrNull,
    title: textOrNull,
    place: textOrNull,
    quality: textOrNull,
    deadRange: fc.option(fc.record({ low: number, high: number })),
    actors: fc.array(fc.record({ name: text, role: textOrNull, country: fc.constantFrom(null, 'KGZ') }), {
      maxLength: 3,
    }),
    reports: fc.array(
      fc
        .record({
          id: text,
          group: text,
          precision: number,
          denies: fc.boolean(),
          reportId: textOrNull,
          quote: textOrNull,
          span: fc.option(fc.record({ start: fc.nat(), end: fc.nat() })),
        })
        .map(aReportedEvidence),
      { maxLength: 3 },
    ),
  })
  .map(aReportedEvent);

describe('an event on its way into the store', () => {
  it('is written as JSON.stringify writes it, whatever characters are in it', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        for (const written of [factsText(event), storyText(event)])
          expect(JSON.stringify(JSON.parse(written))).toBe(written);
        const { revision, country, feed, title, place, actors, quality, deadRange, ...facts } = event;
        const { reports, ...story } = JSON.parse(factsText(event)) as ReportedEvent;
        expect({ ...story, reports: reports.length }).toEqual({ ...facts, reports: event.reports.length });
        expect(JSON.parse(storyText(event))).toMatchObject({ title, place, actors, quality, deadRange });
        expect([revision, country, feed]).toEqual([1, 'KGZ', 'faultline']);
      }),
      RUNS,
    );
  });

  it('from a file has the hash and the texts of one written alone', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const alone = toEventRow(event);
        const rows = new PreparedRows();
        rows.addEvent(1, aReportedEvent());
        rows.addEvent(2, event);
        const row = rows.inTurns().flat()[1]!;
        const fields = rows.text.textOf(row).split('\t');
        expect(row).toMatchObject({
          id: event.id,
          day: event.occurredOn,
          line: 2,
          receivedHash: alone.receivedHash,
        });
        expect(fields).toHaveLength(11);
        expect(fields.slice(8, 10).map(fieldText)).toEqual([alone.facts, alone.story]);
        expect(fields[10]).toBe(`\\\\x${alone.receivedHash}`);
      }),
      RUNS,
    );
  });

  it('whose retraction came first is born retracted, and keeps the hash of what was received', () => {
    const rows = new PreparedRows();
    rows.addEvent(1, aReportedEvent({ title: 'A "quoted"\ttitle \\ with marks' }));
    const [row] = rows.inTurns().flat();
    const born = rows.bornRetracted(row!, '2020-10-09T00:00:00Z');
    const facts = fieldText(rows.text.textOf(born).split('\t')[8]!);
    expect(JSON.parse(facts)).toMatchObject({ retractedAt: '2020-10-09T00:00:00Z', occurredOn: '2020-10-05' });
    expect(born.receivedHash).toBe(row!.receivedHash);
  });

  it('does not disturb those before it while the bytes grow', () => {
    const rows = new PreparedRows();
    const place = 'Ы'.repeat(100_000);
    for (let line = 1; line <= 5; line++) rows.addEvent(line, aReportedEvent({ id: `e${line}`, place }));
    for (const row of rows.inTurns().flat()) expect(rows.text.textOf(row)).toContain(`KGZ\t${row.id}\t`);
    expect(rows.size).toBeGreaterThan(5 * 2 * place.length);
  });

  it('comes out of a chunk as it went in, until the chunk is cleared for others', () => {
    const chunk = new PreparedChunk();
    const event = aReportedEvent({ id: 'tab\tin id', knownAt: '2020-10-06T12:00:00+06:00' });
    chunk.add({ kind: 'event', line: 7, event, texts: [aReport({ id: 'r\\1' }), aReport({ id: 'r\\1' })] });
    chunk.add(aRejectedRow(8));
    expect(chunk.events.inTurns().flat()).toMatchObject([
      { id: event.id, line: 7, revision: 1, knownAt: event.knownAt },
    ]);
    expect(chunk.reports.reports()).toMatchObject([{ country: 'KGZ', id: 'r\\1' }]);
    expect([chunk.read, chunk.rejected, [...chunk.countries]]).toEqual([2, [aRejectedRow(8)], ['KGZ']]);
    chunk.clear();
    expect([chunk.read, chunk.size]).toEqual([0, 0]);
  });
});
