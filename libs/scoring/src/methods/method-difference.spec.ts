import { LATEST_METHOD } from '#libs/scoring';
import { methodDifference } from './method-difference.js';

describe('two versions of the method', () => {
  it('do not differ from themselves', () => expect(methodDifference(LATEST_METHOD, LATEST_METHOD)).toEqual([]));

  it('differ in exactly the figures that were changed', () =>
    expect(
      methodDifference(LATEST_METHOD, {
        ...LATEST_METHOD,
        version: '9.9.9',
        pillars: { ...LATEST_METHOD.pillars, violence: 0.3 },
        labels: { ...LATEST_METHOD.labels, jump: 4 },
      }),
    ).toEqual([
      { figure: 'pillars.violence', before: '0.4', after: '0.3' },
      { figure: 'labels.jump', before: '5', after: '4' },
    ]));
});
