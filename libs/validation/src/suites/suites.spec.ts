import { addDays } from '#libs/events';
import { parseEventsFile } from '#libs/scoring';
import {
  casesAhead,
  distributionOfDraws,
  kyrgyzstanCase,
  monthNumber,
  originKnowledge,
  ownHistoryForecast,
  regimeEnd,
  scoreCard,
  seededRandom,
  targetYears,
  ucdpIncidence,
  ucdpOnset,
  viewsCases,
  viewsCrps,
  type CountryMonths,
  type ViewsData,
} from '#libs/validation';

const resampling = () => ({ random: seededRandom(11), resamples: 50 });

/** Wars that come and go in blocks of years, different in every country; the same numbers on every run. */
function madeUpTable(firstYear: number, lastYear: number, countries: number): CountryMonths {
  const random = seededRandom(1990);
  const months = (lastYear - firstYear + 1) * 12;
  const series = Array.from({ length: countries }, (_, country) => {
    let level = 0;
    const deaths = Float64Array.from({ length: months }, (__, month) => {
      if (month % 24 === 0) level = random() < 0.3 ? 20 + 400 * random() : 0;
      return Math.round(level * (0.3 + random()) + (random() < 0.05 ? 30 * random() : 0));
    });
    return [String(country + 1), deaths] as const;
  });
  return { firstMonth: monthNumber(firstYear, 1), lastMonth: monthNumber(lastYear, 12), series: new Map(series) };
}

const table = madeUpTable(2000, 2013, 12);
const known = originKnowledge(table);

/** The same record, cut after a month. */
function cutAfter({ firstMonth, series }: CountryMonths, lastMonth: number): CountryMonths {
  const cut = [...series].map(([country, deaths]) => [country, deaths.slice(0, lastMonth - firstMonth + 1)] as const);
  return { firstMonth, lastMonth, series: new Map(cut) };
}

describe('the incidence question', () => {
  const report = ucdpIncidence(table, resampling());

  it('is asked 1, 2, 3, 6 and 12 months ahead of the months from 2010 on', () => {
    expect(Object.keys(report.horizons)).toEqual(['1', '2', '3', '6', '12']);
    expect([report.horizons[1].from, report.horizons[1].to]).toEqual(['2010-01', '2013-12']);
    expect(report.horizons[1].n).toBe(12 * 48);
  });

  it('is harder the further ahead it looks', () =>
    expect(report.horizons[1].ap!).toBeGreaterThan(report.horizons['12']!.ap!));

  it('is always shown beside the baselines, with an interval around the figure', () => {
    expect(Object.keys(report.horizons[1].baselines)).toEqual([
      'climatology',
      'persistence',
      'lastTwelveMonths',
      'noChange',
      'recentDeaths',
    ]);
    const { ap, intervals } = report.horizons[1];
    expect(intervals.ap!.low).toBeLessThan(ap!);
    expect(intervals.ap!.high).toBeGreaterThan(ap!);
  });

  it('fits nothing on the test period: a longer record leaves the model as it was', () =>
    expect(ucdpIncidence(cutAfter(table, monthNumber(2011, 6)), resampling()).horizons[1].model).toEqual(
      report.horizons[1].model,
    ));

  it('knows nothing after its origin', () => {
    const origin = monthNumber(2010, 6);
    const cut = originKnowledge(cutAfter(table, origin + 1));
    expect(cut.at(-1)!.origin).toBe(origin);
    expect(cut).toEqual(known.filter((row) => row.origin <= origin));
  });

  it('pairs each origin with the month it is about', () => {
    const [first] = casesAhead(table, known, 3);
    expect(first!.target - first!.origin).toBe(3);
  });

  it('asks for outbreaks only where the last twelve months were calm', () => {
    const onset = ucdpOnset(table, resampling()).horizons[1];
    expect(onset.n).toBeLessThan(report.horizons[1].n);
    expect(onset.baselines['persistence']!.ap).toBeCloseTo(onset.events / onset.n, 12);
  });
});

describe('the ViEWS question', () => {
  const data: ViewsData = { deaths: table, actuals: new Map(), draws: new Map() };

  it('forecasts a year from the October before it', () => {
    const [first] = viewsCases(data, 2012);
    const record = table.series.get('1')!;
    const october = monthNumber(2011, 10) - table.firstMonth;
    expect([...first!.history.slice(0, 2)]).toEqual([record[october], record[october - 1]]);
    expect([...first!.outcomes]).toEqual([...record.slice(october + 3, october + 15)]);
  });

  it('has a benchmark of its own in years without published draws, and says that none was published', () => {
    const { years, summary } = viewsCrps(data, resampling());
    expect(Object.keys(years)).toHaveLength(13);
    expect(years['2013']!.benchmark).toBeNull();
    expect(years['2013']!.ratio).toBeCloseTo(years['2013']!.crps / years['2013']!.lastTwelveMonths, 12);
    expect(summary.years).toBe(13);
  });

  it('takes the published outcomes and draws of a year where there are some, even beyond the record', () => {
    const draws = new Map([['7', Array.from({ length: 12 }, () => [0, 10])]]);
    const actuals = new Map([['7', new Float64Array(12).fill(5)]]);
    const later: ViewsData = { ...data, actuals: new Map([[2014, actuals]]), draws: new Map([[2014, draws]]) };
    expect(targetYears(later).at(-1)).toBe(2014);
    const { years } = viewsCrps(later, resampling());
    // Two draws, 0 and 10, with outcome 5: mean error 5 less half the mean difference 2.5.
    expect(years['2014']).toMatchObject({ benchmark: 2.5, zeros: 5, n: 12 });
  });

  it('does not forecast a year whose October the record does not reach', () => {
    const later = { ...data, actuals: new Map([[2016, new Map([['1', new Float64Array(12)]])]]) };
    expect(targetYears(later).at(-1)).toBe(2013);
  });
});

const report = { id: 'r', group: 'g', grade: 'A', attribution: 'fact' };
const coup = (id: string, occurredOn: string, eventClass: string) => {
  const knownAt = `${occurredOn}T12:00:00Z`;
  return { id, occurredOn, class: eventClass, knownAt, reports: [{ ...report, knownAt }] };
};
const DAY = '2012-03-22';
const record = parseEventsFile({
  country: 'MLI',
  method: '1.0.0',
  factors: [],
  events: [
    coup('e1', DAY, 'executive.coup-attempt'),
    coup('e2', DAY, 'executive.seat-seized'),
    coup('e3', DAY, 'executive.head-of-state-leaves'),
    coup('e4', DAY, 'law.constitution-changed'),
    coup('e5', addDays(DAY, 3), 'violence.property'),
    coup('e6', DAY, 'legislature.dissolved'),
    coup('e7', DAY, 'foreign.aid-suspended'),
    coup('e8', DAY, 'foreign.sanctions'),
    coup('e9', DAY, 'repression.curfew'),
  ],
});
const exit = { country: 'MLI', day: DAY, successor: 'provisional military' };

describe('the end of a regime', () => {
  it('raises the institutions pillar on its day, not before and not after', () => {
    const { exits, coincident } = regimeEnd([exit], new Map([['MLI', record]]));
    expect(coincident).toBe(1);
    expect(exits[0]).toMatchObject({ daysToSteepestRise: 0, before: 0 });
    expect(exits[0]!.peak).toBeGreaterThan(20);
  });

  it('is not judged in a country or month nobody reported from', () => {
    const later = { ...exit, day: '2015-03-22' };
    const { exits, notCovered } = regimeEnd([exit, later, { ...exit, country: 'NER' }], new Map([['MLI', record]]));
    expect([exits.length, notCovered]).toEqual([1, 2]);
  });
});

describe('the ablation of a crisis', () => {
  it('lists the fortnight day by day for all pillars, violence alone and deaths alone', () => {
    const { days, full, violenceOnly, onTheDay } = kyrgyzstanCase(record);
    expect([days.length, days[0], days.at(-1)]).toEqual([14, '2020-10-03', '2020-10-16']);
    expect(full.score).toHaveLength(14);
    expect(violenceOnly.highFrom).toBeNull();
    expect(onTheDay).toEqual({ day: '2020-10-06', full: 'low', violenceOnly: 'low', deathsOnly: 'low' });
  });
});

describe('the public score card', () => {
  it('does not exist before a month is over', () => expect(scoreCard([])).toBeNull());

  it('scores what was frozen against what was counted', () => {
    const quiet = ownHistoryForecast(Float64Array.of(0, 0));
    const [forecast, lastTwelveMonths] = [distributionOfDraws([40, 60]), distributionOfDraws([0, 50])];
    const war = { probability: 0.9, distribution: forecast, lastTwelveMonths, deaths: 50 };
    const peace = { probability: 0.1, distribution: quiet, lastTwelveMonths: quiet, deaths: 0 };
    const card = scoreCard([war, peace])!;
    expect([card.n, card.violent]).toEqual([2, 1]);
    expect(card.brier).toBeCloseTo(0.01, 12);
    // Draws 40 and 60, outcome 50: mean error 10 less half the mean difference 5; the peaceful month scores 0.
    expect(card.crps).toBeCloseTo(2.5, 12);
    // Draws 0 and 50: mean error 25 less 12.5; half of the last months were violent, and so was this one.
    expect(card.baseline.crps).toBeCloseTo(6.25, 12);
    expect(card.baseline.brier).toBeCloseTo(0.125, 12);
  });
});
