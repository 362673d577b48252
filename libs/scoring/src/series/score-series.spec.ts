import fc from 'fast-check';
import { addDays, closeOfDay, dayNumber, PILLAR_IDS } from '#libs/events';
import { CHALLENGERS, compiledSeries, compileRecord, LATEST_METHOD, scoreOn, scoreSeries } from '#libs/scoring';
import {
  anyInstant,
  anyRecord,
  FIRST_DAY,
  PROPERTY_RUNS,
  SPAN_DAYS,
} from '../../../../test/support/record-arbitrary.js';
import { anEvent, aRecord } from '../../../../test/support/records.js';

const FROM = addDays(FIRST_DAY, 20);
const TO = addDays(FIRST_DAY, SPAN_DAYS + 60);
const aDay = fc.integer({ min: 0, max: dayNumber(TO) - dayNumber(FROM) });

describe('a series', () => {
  it('shows on every day what the ledger of that day says', () =>
    fc.assert(
      fc.property(anyRecord, aDay, fc.option(anyInstant), (record, at, asOf) => {
        const series = scoreSeries(record, FROM, TO, { asOf, stale: at % 2 === 0 });
        const score = scoreOn(record, addDays(FROM, at), { asOf, stale: at % 2 === 0 });
        expect(series.dates[at]).toBe(score.on);
        expect([series.score[at], series.low[at], series.high[at]].map((n) => n!.toFixed(9))).toEqual(
          [score.value, score.low, score.high].map((n) => n.toFixed(9)),
        );
        expect(series.labels[at]).toBe(score.label);
        for (const [id, value] of Object.entries(score.pillars))
          expect(series.pillars[id as keyof typeof score.pillars][at]).toBeCloseTo(value, 9);
        for (const [id, value] of Object.entries(score.indicators))
          expect(series.indicators[id as keyof typeof score.indicators][at]).toBeCloseTo(value, 9);
        expect(PILLAR_IDS.reduce((sum, id) => sum + series.points[id][at]!, 0)).toBeCloseTo(score.value, 9);
      }),
      PROPERTY_RUNS,
    ));

  it('of a record read before, for any period and weights, is the series of its rows', () => {
    const method = CHALLENGERS[0]!;
    const weights = { pillars: PILLAR_IDS.map((id) => ({ id, weight: 0.25 })) };
    fc.assert(
      fc.property(anyRecord, fc.option(anyInstant), (record, asOf) => {
        const columns = compiledSeries(compileRecord(record), FROM, TO);
        expect(columns.score).toEqual(scoreSeries(record, FROM, TO).score);
        const then = compileRecord(record, { asOf, method });
        expect(compiledSeries(then, FROM, TO, { weights, columns }).score).toEqual(
          scoreSeries(record, FROM, TO, { asOf, method, weights }).score,
        );
      }),
      PROPERTY_RUNS,
    );
  });

  it('as published shows every day as it was known at its own close', () =>
    fc.assert(
      fc.property(anyRecord, aDay, (record, at) => {
        const series = scoreSeries(record, FROM, TO, { published: true });
        const on = addDays(FROM, at);
        const score = scoreOn(record, on, { asOf: closeOfDay(on) });
        expect(series.score[at]).toBeCloseTo(score.value, 9);
        expect(series.low[at]).toBeCloseTo(score.low, 9);
        expect(series.high[at]).toBeCloseTo(score.high, 9);
        for (const [id, value] of Object.entries(score.indicators))
          expect(series.indicators[id as keyof typeof score.indicators][at]).toBeCloseTo(value, 9);
        const last = scoreOn(record, TO, { asOf: closeOfDay(TO) });
        expect([series.dates.length, series.dates.at(-1)]).toEqual([dayNumber(TO) - dayNumber(FROM) + 1, TO]);
        expect(series.score.at(-1)).toBeCloseTo(last.value, 9);
      }),
      PROPERTY_RUNS,
    ));

  it('says by which method and as known when it was reckoned, as the ledger of a day does', () => {
    const record = aRecord([anEvent()]);
    const asOf = '2020-10-07T00:00:00Z';
    const method = { version: LATEST_METHOD.version, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string };
    expect(scoreSeries(record, FROM, TO)).toMatchObject({ method, asOf: null });
    expect(scoreSeries(record, FROM, TO, { asOf })).toMatchObject({ method, asOf });
    expect(scoreOn(record, TO)).toMatchObject({ method, asOf: null });
    expect(scoreOn(record, TO, { asOf })).toMatchObject({ method, asOf });
  });

  it('of one day is that day; one that ends before it begins is refused', () => {
    expect(scoreSeries(aRecord([anEvent()]), '2020-10-06', '2020-10-06').dates).toEqual(['2020-10-06']);
    expect(() => scoreSeries(aRecord([]), '2020-10-06', '2020-10-05')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'to' }) as Error,
    );
  });
});
