import { addWeight, draftOf, EMPTY_DRAFT, inputOf, totalPercent } from './holding-draft.js';

const HOLDING = {
  symbol: 'FUND',
  name: null,
  value: 40,
  currency: 'EUR',
  domicile: 'IRL',
  sector: null,
  unknown: 0.3,
  share: 0.4,
  countries: [
    { country: 'KAZ', weight: 0.5, assets: [] },
    { country: 'KGZ', weight: 0.2, assets: ['kumtor'] },
  ],
};

describe('a holding that is edited', () => {
  it('comes back as it was when nothing is changed', () =>
    expect(inputOf(draftOf(HOLDING))).toEqual({
      ...{ symbol: 'FUND', name: null, value: 40, currency: 'EUR', domicile: 'IRL', sector: null },
      countries: HOLDING.countries,
    }));

  it('offers what is left to 100 % for one more country, and never more', () => {
    expect(addWeight(draftOf(HOLDING)).countries[2]!.percent).toBe('30');
    expect(
      addWeight({ ...EMPTY_DRAFT, countries: [{ country: 'KGZ', percent: '120', assets: [] }] }).countries[1]!.percent,
    ).toBe('0');
  });

  it('counts only countries that are named: the rest is unknown', () => {
    expect(totalPercent({ ...EMPTY_DRAFT, countries: [{ country: '', percent: '100', assets: [] }] })).toBe(0);
    expect(inputOf(EMPTY_DRAFT).countries).toEqual([]);
  });
});
