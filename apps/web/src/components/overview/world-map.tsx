import { useQuery } from '@tanstack/react-query';
import { Chart, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { useMemo, type ReactNode } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { useLocation } from 'wouter';
import atlasAddress from 'world-atlas/countries-110m.json?url';
import { RISK_LABELS, type Day } from '#libs/events';
import { worldChart } from '../../charts/world.chart.js';
import { formatDay, today } from '../../format/day.js';
import type { Overview } from '../../queries/use-overview.js';
import { countryHref } from '../../state/overview-view.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { usePalette } from '../use-palette.js';
import { hatchPattern } from './hatch.js';
import { mapCountries, mapSummary, rankingCsv } from './overview-exports.js';

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Tooltip);

const ANTARCTICA = '010';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

async function readShapes(signal: AbortSignal) {
  const response = await fetch(atlasAddress, { signal });
  const atlas = (await response.json()) as Atlas;
  return feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
}

interface Props {
  readonly overview: Overview;
  readonly on: Day | null;
  readonly waiting: ReactNode;
}

/** The map; the ranking beside it is its keyboard path. */
export function WorldMap({ overview, on, waiting }: Props) {
  const config = useWorldConfig(overview, on);
  if (!config) return waiting;
  const text = {
    title: words.map.title,
    subtitle: `${formatDay(on ?? today())} · ${words.direction} · ${words.map.key}`,
    footer: `${words.product} · ${location.href}`,
  };
  return (
    <Panel
      title={words.map.title}
      note={words.direction}
      className="map-panel"
      actions={
        <ChartActions
          chart={words.map.title}
          config={config}
          picture={text}
          fileName={`faultline-world-${on ?? today()}`}
          csv={() => rankingCsv(overview)}
          json={() => JSON.stringify({ direction: words.direction, countries: overview.countries.nodes })}
        />
      }
    >
      <ChartCanvas config={config} summary={mapSummary(overview)} className="world-chart" />
      <ul className="legend shades">
        {RISK_LABELS.map((label) => (
          <li key={label}>
            <i className={`swatch shade-${label}`} /> {words.labels[label]}
          </li>
        ))}
        <li>
          <i className="swatch hatch" /> {words.coverage.UNMONITORED}
        </li>
      </ul>
    </Panel>
  );
}

function useWorldConfig(overview: Overview, on: Day | null) {
  const [, navigate] = useLocation();
  const palette = usePalette();
  const { data: shapes } = useQuery({
    queryKey: ['atlas'],
    queryFn: ({ signal }) => readShapes(signal),
    staleTime: Infinity,
  });
  return useMemo(
    () =>
      shapes &&
      worldChart({
        shapes,
        countries: mapCountries(overview),
        palette,
        hatch: hatchPattern(palette.unmonitored),
        onCountry: (code) => navigate(countryHref(code, on)),
      }),
    [shapes, overview, on, palette, navigate],
  );
}
