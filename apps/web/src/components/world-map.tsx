import { useQuery } from '@tanstack/react-query';
import { Chart, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { useLocation } from 'wouter';
import atlasAddress from 'world-atlas/countries-110m.json?url';
import { RISK_LABELS } from '#libs/events';
import { worldChart, type MapCountry } from '../charts/world.chart.js';
import { words } from '../words.js';
import { ChartCanvas } from './chart-canvas.js';
import { hatchPattern } from './hatch.js';
import { Skeleton } from './states.js';
import { usePalette } from './use-palette.js';

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Tooltip);

const ANTARCTICA = '010';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

async function readShapes(signal: AbortSignal) {
  const response = await fetch(atlasAddress, { signal });
  const atlas = (await response.json()) as Atlas;
  return feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
}

/** The map; the ranked table beside it is its keyboard path. `countries` by ISO numeric id. */
export function WorldMap({
  countries,
  summary,
}: {
  readonly countries: ReadonlyMap<string, MapCountry>;
  readonly summary: string;
}) {
  const [, navigate] = useLocation();
  const palette = usePalette();
  const { data: shapes } = useQuery({
    queryKey: ['atlas'],
    queryFn: ({ signal }) => readShapes(signal),
    staleTime: Infinity,
  });
  const config = useMemo(
    () =>
      shapes &&
      worldChart({
        shapes,
        countries,
        palette,
        hatch: hatchPattern(palette.unmonitored),
        onCountry: (code) => navigate(`/country/${code}`),
      }),
    [shapes, countries, palette, navigate],
  );
  if (!config) return <Skeleton rows={14} />;
  return (
    <>
      <ChartCanvas config={config} summary={summary} className="world-chart" />
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
    </>
  );
}
