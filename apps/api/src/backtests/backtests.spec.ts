import { BacktestsService } from './backtests.service.js';
import { readReports } from './report-files.js';

const service = new BacktestsService();
const comparisons = async (id: string) => (await service.all()).find((report) => report.id === id)!.comparisons;

describe('the published back-tests', () => {
  it('are all served, the question of violent months first, each with its finding and where its data come from', async () => {
    const reports = await service.all();
    expect(reports.map(({ id }) => id)).toEqual([
      ...['ucdp-incidence', 'ucdp-onset', 'views-crps', 'regime-end', 'kyrgyzstan', 'sensitivity'],
    ]);
    for (const { title, headline, markdown } of reports) {
      expect(markdown).toContain(`# ${title}`);
      expect(headline.length).toBeGreaterThan(40);
    }
    expect(reports[0]).toMatchObject({ method: { version: '1.0.0' } });
    expect(reports[0]!.dataSource).toContain('UCDP');
  });

  it('show every target year beside the official benchmark where its draws are published', async () => {
    const years = await comparisons('views-crps');
    expect(years).toHaveLength(54);
    const official = years.filter(
      ({ measure, baselineTitle }) => measure === 'CRPS' && baselineTitle.includes('draws'),
    );
    expect(official.map(({ group, baseline }) => [group, baseline.toFixed(3)])).toEqual([
      ['2018', '14.483'],
      ['2019', '9.146'],
      ['2020', '21.339'],
    ]);
    for (const { ours, baseline, isHigherBetter } of years)
      expect([ours < baseline, isHigherBetter]).toEqual([true, false]);
  });

  it('show average precision beside no change, with the interval of the difference', async () => {
    const next = (await comparisons('ucdp-incidence')).filter(({ group }) => group === '1 month ahead');
    const noChange = next.find(({ baselineTitle }) => baselineTitle.startsWith('No change'))!;
    expect(noChange.baseline).toBeCloseTo(0.88, 3);
    expect(noChange.ours).toBeGreaterThanOrEqual(0.92);
    expect(noChange.differenceLow).toBeGreaterThan(0);
    expect(next.find(({ baselineTitle }) => baselineTitle.startsWith('Persistence'))!.baseline).toBeCloseTo(0.692, 2);
  });

  it('say how honest stated probabilities were, and nothing of the kind where none are stated', async () => {
    const [incidence, , views] = await service.all();
    expect(incidence!.reliability.reduce((sum, { n }) => sum + n, 0)).toBe(15_840);
    expect(views!.reliability).toEqual([]);
  });

  it('tell how much of the ranking is judgement, the countries by name', async () => {
    const { countries, parameters, variants, draws } = (await service.sensitivity())!;
    expect(draws).toBe(2048);
    expect(countries[0]!.rank).toBe(1);
    expect(countries[0]!.name).not.toBe(countries[0]!.country);
    expect(parameters).toHaveLength(33);
    expect(variants.map(({ id }) => id)).toEqual(expect.arrayContaining(['equal-weights', 'arithmetic-mean']));
  });

  it('are none in an installation that left them out', async () => expect(await readReports('nowhere')).toEqual([]));
});
