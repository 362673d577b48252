import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { Feature } from 'geojson';
import type { CountryCode, RiskLabel } from '#libs/events';
import { formatScore } from '../format/number.js';
import { words } from '../words.js';
import { FONT, type Palette } from './palette.js';
import { shadeOf } from './shade.js';

/** A country of the map; `score` is `null` where no feed covers it. */
export interface MapCountry {
  readonly code: CountryCode;
  readonly name: string;
  readonly score: { readonly value: number; readonly label: RiskLabel } | null;
}

export interface WorldInput {
  /** Shapes with their ISO numeric id ("417"); disputed territories have none. */
  readonly shapes: readonly Feature[];
  readonly countries: ReadonlyMap<string, MapCountry>;
  /** How the unmonitored are filled: never like a low score. */
  readonly hatch: CanvasPattern | string;
  readonly palette: Palette;
  readonly onCountry: (code: CountryCode) => void;
}

interface Shape {
  readonly feature: Feature;
  readonly value: number;
}

/** The world by score. */
export function worldChart(input: WorldInput): ChartConfiguration<'choropleth', Shape[]> {
  const { shapes, countries } = input;
  const shown = shapes.map(({ id }) => countries.get(String(id)));
  return {
    type: 'choropleth',
    data: { labels: shown.map((country) => country?.name ?? ''), datasets: [fills(input, shown)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      showOutline: false,
      showGraticule: false,
      onClick: (_event, elements) => {
        const country = shown[elements[0]?.index ?? -1];
        if (country) input.onCountry(country.code);
      },
      scales: { projection: { axis: 'x', projection: 'naturalEarth1' }, color: { axis: 'x', display: false } },
      plugins: {
        tooltip: {
          displayColors: false,
          bodyFont: { family: FONT },
          callbacks: {
            label: ({ dataIndex }: TooltipItem<'choropleth'>) => describe(shown[dataIndex], shapes[dataIndex]),
          },
        },
      },
    },
  };
}

function fills({ shapes, palette, hatch }: WorldInput, shown: readonly (MapCountry | undefined)[]) {
  return {
    outline: [...shapes],
    data: shapes.map((feature, index) => ({ feature, value: shown[index]?.score?.value ?? Number.NaN })),
    // Chart.js types a colour as a string, and draws patterns as well.
    backgroundColor: shown.map(
      (country) => (country?.score ? shadeOf(country.score.value, palette.shades) : hatch) as string,
    ),
    borderColor: palette.card,
    borderWidth: 0.5,
    hoverBorderColor: palette.text,
    hoverBorderWidth: 1.2,
  };
}

function describe(country: MapCountry | undefined, shape: Feature | undefined): string {
  if (!country) return `${String(shape?.properties?.['name'] ?? '')}: ${words.coverage.UNMONITORED.toLowerCase()}`;
  if (!country.score) return `${country.name}: ${words.coverage.UNMONITORED.toLowerCase()}`;
  return `${country.name}: ${formatScore(country.score.value)}, ${words.labels[country.score.label].toLowerCase()}`;
}
