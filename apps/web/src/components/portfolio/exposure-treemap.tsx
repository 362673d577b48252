import { Chart, LinearScale, Tooltip } from 'chart.js';
import { TreemapController, TreemapElement, type TreemapDataPoint } from 'chartjs-chart-treemap';
import { useMemo } from 'react';
import { describeCell, exposureTreemap } from '../../charts/exposure-treemap.chart.js';
import { exposureWords } from '../../exposure.words.js';
import { formatDay } from '../../format/day.js';
import { tableFiles } from '../../format/table-files.js';
import type { Exposure } from '../../queries/use-portfolio.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';
import { usePalette } from '../use-palette.js';

// The plugin looks for the tool-tip when it is registered, so that one comes first.
Chart.register(LinearScale, Tooltip, TreemapController, TreemapElement);

interface Props {
  readonly exposure: Exposure;
  readonly name: string;
}

/** Where the risk of a portfolio comes from, as areas; the table below says the same in figures. */
export function ExposureTreemap({ exposure, name }: Props) {
  const palette = usePalette();
  const config = useMemo(() => exposureTreemap(exposure.countries, palette), [exposure.countries, palette]);
  const drawn = exposure.countries.filter(({ points }) => points > 0);
  const picture = {
    title: `${name}: ${exposureWords.treemap}`,
    subtitle: `${formatDay(exposure.on)} · ${exposureWords.treemapNote} · ${words.direction}`,
    footer: `${words.product} · ${location.href}`,
  };
  return (
    <Panel
      title={exposureWords.treemap}
      note={exposureWords.treemapNote}
      actions={
        <ChartActions
          chart={exposureWords.treemap}
          config={config}
          picture={picture}
          fileName={`faultline-exposure-${exposure.on}`}
          {...tableFiles(countryTable(exposure))}
        />
      }
    >
      {drawn.length === 0 ? <Empty>No country of this portfolio adds points on this day.</Empty> : null}
      {drawn.length > 0 ? (
        <ChartCanvas<'treemap', TreemapDataPoint[]>
          config={config}
          className="treemap-chart"
          summary={drawn
            .slice(0, 8)
            .map((cell) => `${cell.name} ${describeCell(cell)}`)
            .join('; ')}
        />
      ) : null}
    </Panel>
  );
}

const countryTable = ({ on, countries, unknownShare }: Exposure) => ({
  note: `exposure on ${on}; ${words.direction}`,
  columns: ['country', 'share', 'score', 'points'],
  rows: [
    ...countries.map(({ name, share, value, points }) => [name, share, value, points]),
    ['unknown', unknownShare, null, 0],
  ],
});
