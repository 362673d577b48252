import { aPalette } from '../../../../test/support/palette.js';
import { rehearsalChart } from './rehearsal.chart.js';

const input = {
  title: 'Risk score',
  dates: ['2020-10-05', '2020-10-06', '2020-10-07'],
  values: [27.1, 51.3, null],
  marks: [{ day: '2020-10-06', value: 51.3 }],
  threshold: 50,
  hasZones: true,
  palette: aPalette,
};

describe('the chart of a rehearsal', () => {
  const [curve, marks, threshold] = rehearsalChart(input).data.datasets;

  it('leaves days without a score out of the curve', () =>
    expect(curve?.data.map(({ y }) => y)).toEqual([27.1, 51.3, null]));

  it('marks the days on which the rule would have spoken up, on the curve', () =>
    expect(marks?.data).toEqual([curve?.data[1]]));

  it('draws the threshold across the whole period, and none where the rule waits for no level', () => {
    expect(threshold?.data.map(({ y }) => y)).toEqual([50, 50]);
    expect(rehearsalChart({ ...input, threshold: null }).data.datasets[2]?.data).toEqual([]);
  });
});
