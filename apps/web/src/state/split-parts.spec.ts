import { firstParts, partInputs, withFurtherPart } from './split-parts.js';

describe('the parts an event is split into', () => {
  it('share the reports out: the last one tells the second part', () => {
    expect(firstParts([{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }]).map(({ reports }) => reports)).toEqual([
      ['r1', 'r2'],
      ['r3'],
    ]);
  });

  it('all rest on the one report there is', () => {
    const parts = withFurtherPart(firstParts([{ id: 'r1' }]));
    expect(partInputs(parts)).toEqual([{ reports: ['r1'] }, { reports: ['r1'] }, { reports: ['r1'] }]);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(3);
  });
});
