import { numberMarks } from './event-mark.js';
import { aPalette } from '../../../../test/support/palette.js';
import { MARKS_LABEL, RESTATED_LABEL, scoreChart, type ScoreChartInput, type ScorePoint } from './score.chart.js';

const dates = ['2020-10-04', '2020-10-05', '2020-10-06', '2020-10-07'];
const visible = { from: '2020-10-04', to: '2020-10-07' };
const marks = numberMarks(
  [{ id: 'KGZ:e04', day: '2020-10-06', title: 'Seat of power seized', points: 8.99, pillar: 'institutions' }],
  visible,
);

const input = (more: Partial<ScoreChartInput> = {}): ScoreChartInput => ({
  dates,
  score: [12.4, null, 51.3, 50],
  low: [10, null, 41.4, 40],
  high: [15, null, 59.6, 58],
  reference: null,
  region: null,
  marks,
  restated: [],
  pinned: null,
  visible,
  whole: { from: '2010-01-01', to: '2026-11-22' },
  onRange: () => undefined,
  palette: aPalette,
  ...more,
});

const pointsOf = (chart: ReturnType<typeof scoreChart>, label: string): ScorePoint[] =>
  chart.data.datasets.find((dataset) => dataset.label === label)?.data ?? [];

describe('the chart of the score', () => {
  it('puts each score on its own day in UTC and leaves a gap a gap', () => {
    const points = pointsOf(scoreChart(input()), 'Risk score');
    expect(points.map(({ x, y }) => [new Date(x).toISOString().slice(0, 10), y])).toEqual([
      ['2020-10-04', 12.4],
      ['2020-10-05', null],
      ['2020-10-06', 51.3],
      ['2020-10-07', 50],
    ]);
    expect(
      scoreChart(input()).data.datasets.every((dataset) => dataset.label === MARKS_LABEL || dataset.spanGaps === false),
    ).toBe(true);
  });

  it('says on its axis which way is worse and shows the whole scale', () => {
    const axis = scoreChart(input()).options?.scales?.['y'];
    expect(axis).toMatchObject({ min: 0, max: 100, title: { text: 'Risk score, 0–100, high = more risk' } });
  });

  it('marks each event in view in the colour of its pillar, the pinned one larger', () => {
    const marked = pointsOf(scoreChart(input()), MARKS_LABEL);
    expect(marked.map(({ mark }) => mark?.id)).toEqual(['KGZ:e04']);
    const row = scoreChart(input({ pinned: 'KGZ:e04' })).data.datasets.at(-1);
    expect(row).toMatchObject({ pointBackgroundColor: ['purple'], pointRadius: [9] });
    expect(pointsOf(scoreChart(input({ visible: { from: '2020-10-07', to: '2020-10-07' } })), MARKS_LABEL)).toEqual([]);
  });

  it('marks a restated day on the line, at the score that was published, and says what moved it', () => {
    const text = 'Restated on 2020-10-20 from 51.3 to 53.0: late import of “Riot” (feed).';
    const day = { on: '2020-10-06', text };
    const chart = scoreChart(input({ restated: [day, { on: '2020-09-01', text: 'out of view' }] }));
    const [point, ...others] = pointsOf(chart, RESTATED_LABEL);
    expect(others).toEqual([]);
    expect(point).toMatchObject({ y: 51.3, restated: text });
    expect(pointsOf(scoreChart(input()), RESTATED_LABEL)).toEqual([]);
  });

  it('draws a second, dashed line only where there is something to compare with', () => {
    expect(scoreChart(input()).data.datasets).toHaveLength(4);
    const compared = scoreChart(input({ reference: { label: 'All parts', dates, score: [1, 2, 3, 4] } }));
    expect(compared.data.datasets).toHaveLength(5);
    expect(pointsOf(compared, 'All parts').map(({ y }) => y)).toEqual([1, 2, 3, 4]);
  });
});
