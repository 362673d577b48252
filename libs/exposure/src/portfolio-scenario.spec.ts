import { portfolioLoss, portfolioScenario, parseHoldingsCsv, sharesOf } from '#libs/exposure';

const WEIGHTS = { violence: 0.4, institutions: 0.4, foreign: 0.2 };
const EVE = { violence: 0, institutions: 12.14275745713559, foreign: 33.333333333333336 };
const DAY = { violence: 36.871651198300015, institutions: 67.92199376810701, foreign: 33.333333333333336 };
const { holdings } = parseHoldingsCsv('symbol,value,currency,country\nA,30,EUR,KGZ\nB,50,EUR,KAZ\nC,20,EUR,');
const shares = sharesOf(holdings);
const standing = {
  countries: new Map([
    ['KGZ', { value: 51.31956311758243, pillars: DAY }],
    ['KAZ', { value: 12.4, pillars: EVE }],
  ]),
  assets: new Map<string, number>(),
  weights: WEIGHTS,
};
const NOTHING = { shocks: [], crises: new Map(), losses: new Map() };

describe('a scenario on a portfolio', () => {
  it('that changes nothing leaves the score as it is', () => {
    const { before, after } = portfolioScenario(shares, standing, NOTHING);
    expect(after).toBe(before);
    expect(before).toBeCloseTo(0.3 * 51.31956311758243 + 0.5 * 12.4, 9);
  });

  it('moves only the country it names, and never what is unknown', () => {
    const shocks = [{ country: 'KAZ', pillar: 'foreign', points: 20 } as const];
    const { before, after, countries } = portfolioScenario(shares, standing, { ...NOTHING, shocks });
    const kaz = countries.find(({ country }) => country === 'KAZ')!;
    expect(kaz.after).toBeGreaterThan(kaz.before);
    expect(after - before).toBeCloseTo(0.5 * (kaz.after - kaz.before), 9);
  });

  it('lets October 2020 happen next door', () => {
    const crises = new Map([['KAZ', { eve: EVE, peak: DAY }]]);
    const { countries } = portfolioScenario(shares, standing, { ...NOTHING, crises });
    expect(countries.find(({ country }) => country === 'KAZ')!.after).toBeCloseTo(51.31956311758243, 9);
    expect(countries.find(({ country }) => country === 'KGZ')!.after).toBe(51.31956311758243);
  });

  it('names money only where the owner named a loss, in the currencies as given', () => {
    expect(portfolioLoss(holdings, shares, new Map())).toEqual({ share: 0, amounts: new Map() });
    const { share, amounts } = portfolioLoss(holdings, shares, new Map([['KGZ', 0.12]]));
    expect(share).toBeCloseTo(0.036, 12);
    expect(amounts.get('EUR')).toBeCloseTo(3.6, 12);
    expect(() => portfolioLoss(holdings, shares, new Map([['KGZ', 1.2]]))).toThrow(/from 0 to 1/);
  });
});
