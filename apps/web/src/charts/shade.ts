import { RISK_LABELS } from '#libs/events';
import type { Palette } from './palette.js';
import { ZONE_TOPS } from './zone-tops.js';

/**
 * The map's colour of a score: each zone starts with its own colour and runs towards that of the next, so that countries of one zone
 * can be told apart. @param shades colours as `#rrggbb`.
 */
export function shadeOf(score: number, shades: Palette['shades']): string {
  let bottom = 0;
  for (const [at, label] of RISK_LABELS.entries()) {
    const top = ZONE_TOPS[label];
    if (score < top) return mix(shades[label], shades[RISK_LABELS[at + 1] ?? label], (score - bottom) / (top - bottom));
    bottom = top;
  }
  return shades.severe;
}

function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const [DARK_INK, LIGHT_INK] = ['#12161d', '#ffffff'];
/** Where black and white text are read equally well (WCAG relative luminance). */
const EVEN_LUMINANCE = 0.179;

/** Dark or light letters, whichever are read better on a colour `#rrggbb`. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > EVEN_LUMINANCE ? DARK_INK : LIGHT_INK;
}

const linear = (part: number): number => (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
