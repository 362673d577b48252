import type { PillarId, RiskLabel } from '#libs/events';

/** The colours a chart draws with, taken from the style sheet so that page and canvas agree in both themes. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly card: string;
  readonly accent: string;
  readonly band: string;
  readonly rise: string;
  readonly fall: string;
  readonly pillars: Readonly<Record<PillarId, string>>;
  /** Faint backgrounds of the label zones. */
  readonly zones: Readonly<Record<RiskLabel, string>>;
  /** Fills of the map. */
  readonly shades: Readonly<Record<RiskLabel, string>>;
  readonly unmonitored: string;
  /** Lines of a comparison, in order. */
  readonly lines: readonly string[];
}

export const FONT = "'Inter Variable', system-ui, sans-serif";
