import { LATEST_METHOD } from '#libs/scoring';
import { methodDifference } from './method-difference.js';

describe('two versions of the method', () => {
  it('do not differ from themselves', () => expect(methodDifference(LATEST_METHOD, LATEST_METHOD)).toEqual([]));

  it('differ in a class that only one of them knows', () => {
    const classes = { ...LATEST_METHOD.classes, 'violence.drone': LATEST_METHOD.classes['violence.riot'] };
    const wider = { ...LATEST_METHOD, classes };
    const figure = 'classes.violence.drone.load';
    expect(methodDifference(LATEST_METHOD, wider)).toContainEqual({ figure, before: null, after: '4' });
    expect(methodDifference(wider, LATEST_METHOD)).toContainEqual({ figure, before: '4', after: null });
  });

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
