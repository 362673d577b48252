import { useMemo } from 'react';
import type { Palette } from '../charts/palette.js';
import { useTheme } from '../state/theme.js';

/** The chart colours of the theme in force, read from the style sheet. */
export function usePalette(): Palette {
  const theme = useTheme();
  // The theme is what the style sheet's values depend on.
  return useMemo(readPalette, [theme]);
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const perLabel = (prefix: string) => ({
    low: token(`${prefix}-low`),
    guarded: token(`${prefix}-guarded`),
    elevated: token(`${prefix}-elevated`),
    high: token(`${prefix}-high`),
    severe: token(`${prefix}-severe`),
  });
  return {
    text: token('text'),
    muted: token('muted'),
    grid: token('grid'),
    card: token('card'),
    accent: token('accent'),
    band: token('band'),
    rise: token('rise'),
    fall: token('fall'),
    pillars: { violence: token('violence'), institutions: token('institutions'), foreign: token('foreign') },
    zones: perLabel('zone'),
    shades: perLabel('shade'),
    unmonitored: token('unmonitored'),
    lines: [1, 2, 3, 4, 5, 6].map((at) => token(`line-${at}`)),
  };
}
