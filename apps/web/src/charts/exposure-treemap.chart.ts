import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { TreemapDataPoint, TreemapScriptableContext } from 'chartjs-chart-treemap';
import { formatScore, formatShare } from '../format/number.js';
import { FONT, type Palette } from './palette.js';
import { inkOn, shadeOf } from './shade.js';

/** One rectangle: a country of the portfolio. */
export interface TreemapCell {
  readonly name: string;
  readonly share: number;
  readonly value: number | null;
  /** Area. */
  readonly points: number;
}

/** Less would be a sliver nobody can point at. */
const LEAST_POINTS = 0.005;
const PADDING = 2;

type Raw = TreemapScriptableContext['raw'];
const cellOf = (raw: Raw): TreemapCell | undefined =>
  (raw as unknown as { _data?: { children?: [TreemapCell] } })._data?.children?.[0];

/** Countries as rectangles: area = points of the portfolio's score, colour = zone of the country's score. */
export function exposureTreemap(
  cells: readonly TreemapCell[],
  palette: Palette,
): ChartConfiguration<'treemap', TreemapDataPoint[], string> {
  return {
    type: 'treemap',
    data: { datasets: [rectangles(cells, palette)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: { family: FONT },
          bodyFont: { family: FONT },
          callbacks: {
            title: (items) => cellOf(items[0]?.raw as Raw)?.name ?? '',
            label: ({ raw }) => describeCell(cellOf(raw as Raw)),
          },
        },
      },
    },
  };
}

function rectangles(cells: readonly TreemapCell[], palette: Palette): ChartDataset<'treemap', TreemapDataPoint[]> {
  const fill = (raw: Raw): string => shadeOf(cellOf(raw)?.value ?? 0, palette.shades);
  return {
    // The plugin takes objects with `key`, its types say numbers.
    tree: cells.filter(({ points }) => points >= LEAST_POINTS) as unknown as number[],
    data: [],
    key: 'points',
    groups: ['name'],
    spacing: PADDING,
    borderWidth: 0,
    backgroundColor: ({ type, raw }: TreemapScriptableContext) => (type === 'data' ? fill(raw) : 'transparent'),
    captions: { display: false },
    labels: {
      display: true,
      overflow: 'hidden',
      align: 'left',
      position: 'top',
      font: [
        { family: FONT, size: 13, weight: 'bold' },
        { family: FONT, size: 12 },
      ],
      color: ({ raw }: TreemapScriptableContext) => inkOn(fill(raw)),
      formatter: ({ raw }: TreemapScriptableContext) => labelOf(cellOf(raw)),
    },
  };
}

const labelOf = (cell: TreemapCell | undefined): string[] =>
  cell ? [cell.name, `${formatScore(cell.points)} points`] : [];

/** In words, for the tool-tip and for those who do not see the picture. */
export const describeCell = (cell: TreemapCell | undefined): string =>
  cell
    ? `${formatScore(cell.points)} points: ${formatShare(cell.share)} of the portfolio × score ${formatScore(cell.value)}`
    : '';
