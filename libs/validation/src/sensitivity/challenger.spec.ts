import { CHALLENGERS, LATEST_METHOD, parseEventsFile, scoreOn } from '#libs/scoring';
import { challenge } from '#libs/validation';

const ON = '2020-10-08';
const record = (country: string, eventClass: string | null) =>
  parseEventsFile({
    country,
    method: '1.0.0',
    factors: [],
    events:
      eventClass === null
        ? []
        : [
            {
              id: 'e',
              occurredOn: '2020-10-06',
              class: eventClass,
              knownAt: '2020-10-06T12:00:00Z',
              reports: [{ id: 'r', group: 'g', grade: 'A', attribution: 'fact', knownAt: '2020-10-06T12:00:00Z' }],
            },
          ],
  });
const RECORDS = [record('AAA', 'executive.coup-attempt'), record('BBB', 'violence.riot'), record('CCC', null)];

describe.each(CHALLENGERS)('the challenger $version', (challenger) => {
  const report = challenge(RECORDS, { on: ON, current: LATEST_METHOD, challenger });

  it('is scored beside the current method, on the same events and day', () => {
    for (const { country, score, challenged } of report.countries) {
      const of = RECORDS.find((one) => one.country === country)!;
      expect(score).toBeCloseTo(scoreOn(of, ON).value, 9);
      expect(challenged).toBeCloseTo(scoreOn(of, ON, { method: challenger }).value, 9);
    }
  });

  it('names the countries that would move, and no other', () =>
    expect(report.countries.map(({ country }) => country).sort()).toEqual(['AAA', 'BBB']));

  it('says in which figures it differs', () => {
    expect(report.figures.length).toBeGreaterThan(0);
    expect(report.figures.every(({ before, after }) => before !== after)).toBe(true);
  });
});

it('the current method challenged by itself changes nothing', () => {
  const report = challenge(RECORDS, { on: ON, current: LATEST_METHOD, challenger: LATEST_METHOD });
  expect(report).toMatchObject({ figures: [], countries: [], labelsChanged: 0, spearman: 1, topTenKept: 1 });
});
