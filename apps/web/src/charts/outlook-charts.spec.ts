import { aPalette } from '../../../../test/support/palette.js';
import { binText, calibrationChart } from './calibration.chart.js';
import { className, deathsClassesChart } from './deaths-classes.chart.js';
import { yearRatiosChart } from './year-ratios.chart.js';

describe('the distribution of deaths', () => {
  const classes = [
    { from: 0, to: 0, probability: 0.2, baseline: 0.5 },
    { from: 1, to: 24, probability: 0.3, baseline: 0.25 },
    { from: 25, to: null, probability: 0.5, baseline: 0.25 },
  ];

  it('names its classes as a reader would', () =>
    expect([
      ...classes.map(className),
      className({ from: 500, to: 1999 }),
      className({ from: 2000, to: null }),
    ]).toEqual(['0', '1–24', '25+', '500–1,999', '2,000+']));

  it('stands beside the baseline, and violent months stand out', () => {
    const [ours, theirs] = deathsClassesChart(classes, 25, aPalette).data.datasets;
    expect([ours!.data, theirs!.data]).toEqual([
      [0.2, 0.3, 0.5],
      [0.5, 0.25, 0.25],
    ]);
    expect(ours!.backgroundColor).toEqual(['accent', 'accent', 'red']);
  });
});

describe('the calibration', () => {
  const bins = [{ n: 1200, forecast: 0.3, observed: 0.31 }];

  it('sets what happened against what was said, with the line of honest probabilities', () => {
    const [points, diagonal] = calibrationChart(bins, aPalette).data.datasets;
    expect(points!.data).toEqual([{ x: 0.3, y: 0.31 }]);
    expect(diagonal!.data).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
  });

  it('says every point in words', () => expect(binText(bins[0])).toBe('Said 30%, happened 31% of 1,200'));
});

it('the years grow down from the benchmark where we are better, and up in another colour where we lose', () => {
  const years = [
    { year: '2019', ratio: 0.9 },
    { year: '2020', ratio: 1.1 },
  ];
  const [bars] = yearRatiosChart(years, aPalette).data.datasets;
  expect(bars).toMatchObject({
    data: [
      [1, 0.9],
      [1, 1.1],
    ],
    backgroundColor: ['fall', 'rise'],
  });
});
