import { aPalette as palette } from '../../../../test/support/palette.js';
import { compareChart } from './compare.chart.js';

const dates = ['2020-10-04', '2020-10-05', '2020-10-06'];
const input = {
  lines: [
    { title: 'Kyrgyzstan', dates, score: [12.4, 27.1, 51.3] },
    { title: 'Kazakhstan', dates, score: [9, null, 9.2] },
  ],
  visible: { from: '2020-10-04', to: '2020-10-06' },
  whole: { from: '2010-01-01', to: '2026-01-01' },
  onRange: () => undefined,
  palette,
};

describe('the comparison of scores', () => {
  const { data, options } = compareChart(input);

  it('draws each country on the same days and leaves a gap where one has no score', () => {
    expect(data.datasets.map(({ label }) => label)).toEqual(['Kyrgyzstan', 'Kazakhstan']);
    expect(data.datasets[1]?.data.map(({ y }) => y)).toEqual([9, null, 9.2]);
    expect(data.datasets[0]?.data.map(({ x }) => x)).toEqual(data.datasets[1]?.data.map(({ x }) => x));
  });

  it('tells the lines apart by dash, not by colour alone', () => {
    const dashes = data.datasets.map(({ borderDash }) => String(borderDash));
    expect(new Set(dashes).size).toBe(2);
  });

  it('says on its axis which way is worse', () =>
    expect(JSON.stringify(options?.scales)).toContain('high = more risk'));
});
