import { OWN_HISTORY, ownHistoryForecast, type OwnHistorySettings } from '../forecasts/own-history.forecast.js';
import { geometricMeanRatio } from './views-statistics.js';
import type { ViewsData } from './views-cases.js';
import { scoreYear, targetYears } from './views-crps.suite.js';

/** Target years the settings were chosen on; later ones only judge. */
export const LAST_DESIGN_YEAR = 2007;

/** The forecast with one setting moved; ratios to the benchmark, below 1 = better. */
export interface DesignVariant {
  readonly change: string;
  readonly design: number;
  readonly designLog: number;
  /** `null` when the record holds no later year. */
  readonly later: number | null;
  readonly laterLog: number | null;
}

const MOVES: readonly (readonly [string, Partial<OwnHistorySettings>])[] = [
  ['as it is', {}],
  ['half-life 3 months', { halfLifeMonths: 3 }],
  ['half-life 6 months', { halfLifeMonths: 6 }],
  ['half-life 12 months', { halfLifeMonths: 12 }],
  ['peaks fully believed', { peak: { ...OWN_HISTORY.peak, floor: Infinity } }],
  ['peaks cut harder', { peak: { ...OWN_HISTORY.peak, factor: 1 } }],
  ['no fading', { fade: 1 }],
  ['fading to 60 %', { fade: 0.6 }],
  ['no quiet share', { quiet: 0 }],
  ['quiet share 10 %', { quiet: 0.1 }],
  ['nothing left to the plain last year', { plainYear: 0 }],
  ['half left to the plain last year', { plainYear: 0.5 }],
  ['peace before a major war kept', { majorWar: { ...OWN_HISTORY.majorWar, deaths: Infinity } }],
];

/** How much hangs on each setting: the less, the likelier the forecast holds in years nobody has seen. */
export function designScan(data: ViewsData): DesignVariant[] {
  const years = targetYears(data);
  return MOVES.map(([change, move]) => {
    const forecast = (history: Float64Array) => ownHistoryForecast(history, { ...OWN_HISTORY, ...move });
    const scores = years.map((year) => scoreYear(data, year, forecast));
    const design = scores.filter((_, index) => (years[index] ?? 0) <= LAST_DESIGN_YEAR);
    const later = scores.filter((_, index) => (years[index] ?? 0) > LAST_DESIGN_YEAR);
    return {
      change,
      design: geometricMeanRatio(design, 'raw'),
      designLog: geometricMeanRatio(design, 'log'),
      later: later.length > 0 ? geometricMeanRatio(later, 'raw') : null,
      laterLog: later.length > 0 ? geometricMeanRatio(later, 'log') : null,
    };
  });
}
