import { draftOf, NEW_RULE, prefilled, ruleInputOf } from './rule-draft.js';

const kyrgyzstan = { ...NEW_RULE, scope: 'countries' as const, countries: ['KGZ'] };

describe('a rule while it is written', () => {
  it('is sent with what its kind asks for and nothing else', () => {
    expect(ruleInputOf({ ...kyrgyzstan, name: ' Bishkek ' }, [])).toEqual({
      name: 'Bishkek',
      condition: { kind: 'SCORE', atLeast: 50 },
      ...{ countries: ['KGZ'], portfolio: null, hysteresis: 5, coolDownHours: 24, channels: [] },
    });
    expect(ruleInputOf({ ...kyrgyzstan, kind: 'LABEL' }, [])?.condition).toEqual({ kind: 'LABEL', label: 'HIGH' });
    expect(ruleInputOf({ ...kyrgyzstan, kind: 'CHANGE', atLeast: '10', days: '3' }, [])?.condition).toEqual({
      ...{ kind: 'CHANGE', atLeast: 10, days: 3 },
    });
    const news = { ...kyrgyzstan, kind: 'EVENT' as const, classes: ['executive.seat-seized'], sure: '80' };
    expect(ruleInputOf(news, [])?.condition).toEqual({
      ...{ kind: 'EVENT', classes: ['executive.seat-seized'], confidence: 0.8 },
    });
  });

  it.each([
    ['a threshold that is no number', { atLeast: 'fifty' }],
    ['an empty threshold, which is not 0', { atLeast: '' }],
    ['news without a class', { kind: 'EVENT' as const }],
    ['a portfolio that was not chosen', { kind: 'PORTFOLIO' as const }],
    ['countries of which none was chosen', { countries: [] }],
    ['a negative silence', { coolDownHours: '-1' }],
  ])('is not finished with %s', (_what, change) => expect(ruleInputOf({ ...kyrgyzstan, ...change }, [])).toBeNull());

  it('takes the watchlist as it is pinned now', () => {
    expect(ruleInputOf({ ...NEW_RULE, scope: 'watchlist' }, ['KGZ', 'KAZ'])?.countries).toEqual(['KGZ', 'KAZ']);
    expect(ruleInputOf({ ...NEW_RULE, scope: 'watchlist' }, [])).toBeNull();
  });

  it('watches a portfolio as a whole for its score, and its countries for theirs', () => {
    const held = { ...kyrgyzstan, portfolio: 'p1' };
    expect(ruleInputOf({ ...held, kind: 'PORTFOLIO' }, [])).toMatchObject({ countries: [], portfolio: 'p1' });
    expect(ruleInputOf({ ...held, scope: 'portfolio' }, [])).toMatchObject({ countries: [], portfolio: 'p1' });
  });

  it('opens as another page asks for it', () => {
    const asked = new URLSearchParams('rule=new&kind=LABEL&label=SEVERE&country=KGZ~KAZ');
    expect(prefilled(asked, ['UZB'])).toMatchObject({ kind: 'LABEL', label: 'SEVERE', countries: ['KGZ', 'KAZ'] });
    expect(prefilled(new URLSearchParams('kind=NONSENSE'), ['UZB'])).toMatchObject({
      kind: 'SCORE',
      scope: 'watchlist',
    });
    expect(prefilled(new URLSearchParams(), []).scope).toBe('any');
  });

  it('comes back from the server as it was sent', () => {
    const sent = ruleInputOf({ ...kyrgyzstan, name: 'Bishkek', atLeast: '62.5' }, []);
    const rule = {
      ...{ id: 'r1', version: 1, sentence: '', isPaused: false, problem: null, name: 'Bishkek', hysteresis: 5 },
      ...{ coolDownHours: 24, countries: ['KGZ'], portfolio: null, channels: [] },
      condition: {
        ...{ kind: 'SCORE' as const, atLeast: 62.5, pillar: null, indicator: null, days: null, label: null },
        ...{ classes: null, confidence: null },
      },
    };
    expect(ruleInputOf(draftOf(rule), [])).toEqual(sent);
  });
});
