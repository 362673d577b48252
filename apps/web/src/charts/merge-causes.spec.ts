import { mergeCauses } from './merge-causes.js';

describe('the causes of a change', () => {
  it('name an event once, with what it added on all its indicators', () =>
    expect(
      mergeCauses([
        { kind: 'EVENT', id: 'e1', points: 10.5 },
        { kind: 'FACTOR', id: 'e1', points: 1 },
        { kind: 'EVENT', id: 'e1', points: 8.5 },
      ]),
    ).toEqual([
      { kind: 'EVENT', id: 'e1', points: 19 },
      { kind: 'FACTOR', id: 'e1', points: 1 },
    ]));
});
