import { describeCell, exposureTreemap } from './exposure-treemap.chart.js';
import type { Palette } from './palette.js';
import { inkOn } from './shade.js';

const palette = {
  shades: { low: '#fdecc9', guarded: '#fbc98d', elevated: '#f29657', high: '#d8533a', severe: '#991b2e' },
} as Palette;

describe('the treemap of a portfolio', () => {
  it('draws what adds points, and leaves what is not seen to the table', () => {
    const cells = [
      { name: 'Kyrgyzstan', share: 0.4, value: 62.6, points: 29.2 },
      { name: 'Norway', share: 0.2, value: null, points: 0 },
    ];
    const [dataset] = exposureTreemap(cells, palette).data.datasets;
    expect((dataset as unknown as { tree: object[] }).tree).toEqual([cells[0]]);
    expect(describeCell(cells[0])).toBe('29.2 points: 40% of the portfolio × score 62.6');
  });

  it('is read on every colour of the map', () =>
    expect(['#fdecc9', '#991b2e', '#2b3040'].map(inkOn)).toEqual(['#12161d', '#ffffff', '#ffffff']));
});
