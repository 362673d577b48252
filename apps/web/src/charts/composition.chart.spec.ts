import { aPalette } from '../../../../test/support/palette.js';
import { compositionChart } from './composition.chart.js';

const chart = compositionChart({
  dates: ['2020-10-05', '2020-10-06'],
  score: [27.1, 51.3],
  points: [
    { id: 'violence', values: [15, 13.6] },
    { id: 'institutions', values: [7.1, 33.5] },
    { id: 'foreign', values: [5, 4.2] },
  ],
  visible: { from: '2020-10-05', to: '2020-10-06' },
  whole: { from: '2010-01-01', to: '2026-11-22' },
  onRange: () => undefined,
  palette: aPalette,
});

describe('the chart of what makes up the score', () => {
  it('stacks the pillars so that the top edge is the score', () => {
    expect(chart.options?.scales?.['y']).toMatchObject({ stacked: true });
    const tops = [0, 1].map((at) => chart.data.datasets.reduce((sum, { data }) => sum + (data[at]?.y ?? 0), 0));
    expect(tops[0]).toBeCloseTo(27.1, 9);
    expect(tops[1]).toBeCloseTo(51.3, 9);
  });

  it('fills each pillar down to the one below it, in its own colour', () =>
    expect(chart.data.datasets.map(({ label, fill, backgroundColor }) => [label, fill, backgroundColor])).toEqual([
      ['Political violence', 'origin', 'red'],
      ['Institutions', '-1', 'purple'],
      ['Foreign influence', '-1', 'blue'],
    ]));
});
