import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, type CountryRecord, closeOfDay, instantMs } from '#libs/events';
import { type AlertCondition, type AlertRule, type Firing, observe, periodOfDays, rehearse } from '#libs/alerts';
import { parseEventsFile, scoreOn } from '#libs/scoring';
import { anyRecord, FIRST_DAY, PROPERTY_RUNS, SPAN_DAYS } from '../../../test/support/record-arbitrary.js';

const GOLDEN = new URL('../../../test/golden/kyrgyzstan-2020/events.json', import.meta.url);
const kyrgyzstan = parseEventsFile(JSON.parse(readFileSync(GOLDEN, 'utf8')));

const aRule = (condition: AlertCondition, more: Partial<AlertRule> = {}): AlertRule => ({
  ...{ condition, hysteresis: 0, coolDownHours: 0 },
  ...more,
});
const inAutumn = (rule: AlertRule): readonly Firing[] => rehearse(rule, kyrgyzstan, '2020-10-01', '2020-12-31');
const days = (firings: readonly Firing[]) => firings.map(({ observation }) => observation.on);

describe('Kyrgyzstan, autumn 2020', () => {
  it('would have raised "score of 50 or more" once, on 6 October, before the day was over', () => {
    const firings = inAutumn(aRule({ kind: 'score', atLeast: 50 }));
    expect(days(firings)).toEqual(['2020-10-06']);
    const [{ observation } = {} as Firing] = firings;
    expect(instantMs(observation.at)).toBeLessThan(instantMs(closeOfDay('2020-10-06')));
    expect(observation.value).toBe(scoreOn(kyrgyzstan, '2020-10-06', { asOf: observation.at }).value);
  });

  it('would have raised nothing on the violence pillar alone at 50', () => {
    expect(inAutumn(aRule({ kind: 'pillar', pillar: 'violence', atLeast: 50 }))).toEqual([]);
  });

  it.each<[string, AlertCondition]>([
    ['the label high', { kind: 'label', atLeast: 'high' }],
    ['a rise of 20 points in a week', { kind: 'change', days: 7, atLeast: 20 }],
    ['executive continuity of 50', { kind: 'indicator', indicator: 'executive', atLeast: 50 }],
    ['news of a seat of power seized', { kind: 'event', classes: ['executive.seat-seized'], confidence: 0.5 }],
  ])('would have raised %s on 6 October', (_, condition) => {
    expect(days(inAutumn(aRule(condition)))).toContain('2020-10-06');
  });

  it('is no news to a rule made when it is so already', () => {
    expect(rehearse(aRule({ kind: 'score', atLeast: 30 }), kyrgyzstan, '2020-10-09', '2020-10-20')).toEqual([]);
  });
});

const anyCondition: fc.Arbitrary<AlertCondition> = fc.oneof(
  fc.record({ kind: fc.constant('score' as const), atLeast: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('pillar' as const),
    pillar: fc.constant('violence' as const),
    atLeast: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    days: fc.constantFrom(1, 7, 30),
    atLeast: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('label' as const), atLeast: fc.constantFrom('guarded' as const, 'elevated' as const) }),
  fc.record({
    kind: fc.constant('event' as const),
    classes: fc.constant(['violence.riot', 'violence.clash'] as const),
    confidence: fc.constantFrom(0, 0.8),
  }),
);
const anyRule = fc
  .record({
    condition: anyCondition,
    hysteresis: fc.constantFrom(0, 3, 10),
    coolDownHours: fc.constantFrom(0, 12, 240),
  })
  .map(({ condition, ...more }) => aRule(condition, more));
const [FROM, TO] = [addDays(FIRST_DAY, 5), addDays(FIRST_DAY, SPAN_DAYS)];
const law = (holds: (rule: AlertRule, record: CountryRecord) => void): void =>
  fc.assert(fc.property(anyRule, anyRecord, holds), { ...PROPERTY_RUNS, numRuns: 40 });

describe('whatever the rule and whatever happened', () => {
  it('what would have fired by a day does not depend on what came after it', () =>
    law((rule, record) => {
      const early = rehearse(rule, record, FROM, addDays(FROM, 60));
      const whole = rehearse(rule, record, FROM, TO).slice(0, early.length);
      expect(days(whole)).toEqual(days(early));
    }));

  it('two alerts are never closer than the cool-down', () =>
    law((rule, record) => {
      const times = rehearse(rule, record, FROM, TO).map(({ observation }) => instantMs(observation.at));
      times.slice(1).forEach((time, index) => {
        expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(rule.coolDownHours * 3_600_000);
      });
    }));

  it('between two alerts on a score it has fallen by the hysteresis', () =>
    law((rule, record) => {
      const { condition, hysteresis } = rule;
      if (condition.kind !== 'score') return;
      const firings = rehearse(rule, record, FROM, TO);
      const seen = [...observe(record, periodOfDays(FROM, TO))];
      firings.slice(1).forEach(({ observation: next }, index) => {
        const last = firings[index]?.observation.at ?? '';
        const between = seen.filter(({ at }) => instantMs(at) > instantMs(last) && instantMs(at) < instantMs(next.at));
        expect(Math.min(...between.map(({ value }) => value))).toBeLessThan(condition.atLeast - hysteresis);
      });
    }));

  it('every moment is seen as the score was known then', () =>
    law((_, record) => {
      for (const { on, at, value } of observe(record, periodOfDays(FROM, addDays(FROM, 20))))
        expect(Math.abs(value - scoreOn(record, on, { asOf: at }).value)).toBeLessThan(1e-9);
    }));
});
