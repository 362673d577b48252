import type { RiskLabel } from '#libs/events';
import type { Theme } from './picture-query.js';

export interface PicturePalette {
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly accent: string;
  /** Behind the curve, lowest zone first. */
  readonly zones: Readonly<Record<RiskLabel, string>>;
}

/** The colours of the web app's style sheet (apps/web/src/styles/tokens.css); a test keeps them the same. */
export const PICTURE_PALETTES: Readonly<Record<Theme, PicturePalette>> = {
  light: {
    card: '#ffffff',
    text: '#12161d',
    muted: '#586170',
    grid: '#e9ebf0',
    accent: '#3152c8',
    zones: { low: '#188c6e', guarded: '#8ca028', elevated: '#e6a528', high: '#e16928', severe: '#be1e2d' },
  },
  dark: {
    card: '#11141b',
    text: '#e9ecf2',
    muted: '#99a3b4',
    grid: '#1d222d',
    accent: '#8199f8',
    zones: { low: '#148c6e', guarded: '#829628', elevated: '#c88c28', high: '#d25f2d', severe: '#c82837' },
  },
};
