import { FONT, type Palette } from './palette.js';

/** An axis with its title, in the colours of the page. */
export function plainAxis(title: string | null, palette: Palette) {
  return {
    title: { display: title !== null, text: title ?? '', color: palette.muted, font: { family: FONT, size: 11 } },
    border: { display: false },
    grid: { color: palette.grid },
    ticks: { color: palette.muted, font: { family: FONT, size: 12 } },
  };
}

/** The same from 0 to 1, written as percent. */
export function shareAxis(title: string, palette: Palette) {
  const axis = plainAxis(title, palette);
  const ticks = { ...axis.ticks, stepSize: 0.25, callback: (value: string | number) => `${Number(value) * 100}%` };
  return { ...axis, min: 0, max: 1, ticks };
}

/** Drawn at once, as large as its place. */
export const STILL = { animation: false, responsive: true, maintainAspectRatio: false } as const;
