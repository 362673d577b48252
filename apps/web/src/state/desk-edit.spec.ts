import { actorsOf, firstEdit, inputOf, nextTarget } from './desk-edit.js';

const placement = { verdict: 'EVIDENCE', event: { id: 'KGZ:a' }, near: [{ id: 'KGZ:b' }] };

describe('what an analyst changes in a proposal', () => {
  it('is sent as far as it was changed, and nothing else', () => {
    expect(inputOf({ event: {}, factor: {}, into: null })).toEqual({});
    expect(inputOf({ event: { dead: null }, factor: {}, into: 'KGZ:a' })).toEqual({
      event: { dead: null },
      into: 'KGZ:a',
    });
  });

  it('begins with the event that is told again, and goes round by m', () => {
    expect(firstEdit(placement).into).toBe('KGZ:a');
    expect(firstEdit({ ...placement, verdict: 'NEW' }).into).toBeNull();
    expect([null, 'KGZ:a', 'KGZ:b'].map((into) => nextTarget(placement, into))).toEqual(['KGZ:a', 'KGZ:b', null]);
    expect(nextTarget(null, null)).toBeNull();
  });

  it('keeps office and country of actors whose names stay', () => {
    const known = [{ name: 'Jane Doe', role: 'president', country: 'KGZ' }];
    expect(actorsOf('Jane Doe, the police;', known)).toEqual([known[0], { name: 'the police' }]);
  });
});
