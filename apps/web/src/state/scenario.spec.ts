import { crisesOf, FOUNDING_CRISIS, NOTHING_HAPPENS, scenarioInput } from './scenario.js';

describe('a scenario of the reader', () => {
  it('that was not touched asks for nothing', () =>
    expect(scenarioInput(NOTHING_HAPPENS)).toEqual({ shocks: [], crises: [], losses: [] }));

  it('sends what was set, and a crisis only when it is said where', () => {
    const choice = {
      ...NOTHING_HAPPENS,
      where: 'KAZ',
      shocks: { ...NOTHING_HAPPENS.shocks, foreign: 20 },
      crisis: FOUNDING_CRISIS,
      lossIn: 'KGZ',
      lossPercent: 12,
    };
    expect(scenarioInput(choice)).toEqual({
      shocks: [{ pillar: 'foreign', points: 20, country: 'KAZ' }],
      crises: [],
      losses: [{ country: 'KGZ', percent: 12 }],
    });
    expect(scenarioInput({ ...choice, crisisIn: 'UZB' }).crises).toEqual([
      { country: 'UZB', from: 'KGZ', eve: '2020-10-03', peak: '2020-10-06' },
    ]);
  });

  it('offers the founding case first, once', () => {
    const crises = crisesOf([
      { on: '2020-10-06', country: { code: 'KGZ', name: 'Kyrgyzstan' } },
      { on: '2021-08-15', country: { code: 'AFG', name: 'Afghanistan' } },
    ]);
    expect(crises.map(({ name, peak }) => `${name} ${peak}`)).toEqual([
      'Kyrgyzstan 2020-10-06',
      'Afghanistan 2021-08-15',
    ]);
  });
});
