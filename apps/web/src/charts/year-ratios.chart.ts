import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { backtestWords } from '../outlook.words.js';
import { FONT, type Palette } from './palette.js';
import { plainAxis, STILL } from './plain-axis.js';

/** Our figure as a share of the benchmark’s in one year; below 1 = better. */
export interface YearRatio {
  readonly year: string;
  readonly ratio: number;
}

/** Bars from 1 downwards where we are better, upwards where we lose. */
export function yearRatiosChart(
  years: readonly YearRatio[],
  palette: Palette,
): ChartConfiguration<'bar', [number, number][]> {
  const colours = years.map(({ ratio }) => (ratio < 1 ? palette.fall : palette.rise));
  const data = years.map(({ ratio }): [number, number] => [1, ratio]);
  return {
    type: 'bar',
    data: {
      labels: years.map(({ year }) => year),
      datasets: [{ data, backgroundColor: colours, borderRadius: 2, borderSkipped: false }],
    },
    options: {
      ...STILL,
      scales: {
        x: { ...plainAxis(null, palette), grid: { display: false } },
        y: {
          ...plainAxis(backtestWords.ratioAxis, palette),
          beginAtZero: false,
          suggestedMin: 0.75,
          suggestedMax: 1.05,
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: { family: FONT },
          bodyFont: { family: FONT },
          callbacks: { label: ({ dataIndex }: TooltipItem<'bar'>) => (years[dataIndex]?.ratio ?? 0).toFixed(3) },
        },
      },
    },
  };
}
