import { dayNumber, RISK_LABELS, type Country, type Day, type Instant, type RiskLabel } from '#libs/events';
import { element, markupText } from '../common/markup.js';
import { curvePath, bandPath, type Frame } from './curve-path.js';
import { PICTURE_PALETTES, type PicturePalette } from './picture-palette.data.js';
import type { Theme } from './picture-query.js';
import { timeTicks } from './time-ticks.js';

type Column = readonly (number | null)[];

/** Everything a picture of a country's score shows. */
export interface ChartPicture {
  readonly country: Country;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant | null;
  readonly dates: readonly Day[];
  readonly score: Column;
  readonly low: Column;
  readonly high: Column;
  /** The last day; `null` = no score, and `reason` says why. */
  readonly headline: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly label: RiskLabel;
    readonly hash: string;
  } | null;
  readonly reason: string | null;
  readonly methodVersion: string;
}

export const PICTURE_WIDTH = 960;
export const PICTURE_HEIGHT = 480;
const FRAME: Frame = { left: 52, top: 84, width: PICTURE_WIDTH - 76, height: PICTURE_HEIGHT - 152 };
/** Upper ends of the label zones (METHOD, section 5). */
const ZONE_TOPS: Readonly<Record<RiskLabel, number>> = { low: 20, guarded: 35, elevated: 50, high: 70, severe: 100 };

/** The score over time as a picture that needs nothing else: title, axes, band, direction, method, moment and hash are in it. */
export function chartPicture(chart: ChartPicture, theme: Theme): string {
  const palette = PICTURE_PALETTES[theme];
  const content = [
    element('title', {}, markupText(titleOf(chart))),
    element('desc', {}, markupText(`${summaryOf(chart)} ${footnoteOf(chart)}`)),
    element('rect', { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fill: palette.card }),
    ...heading(chart, palette),
    ...zones(palette),
    ...axes(chart, palette),
    ...curves(chart, palette),
    text({ x: FRAME.left, y: PICTURE_HEIGHT - 16, size: 12, fill: palette.muted }, footnoteOf(chart)),
  ].join('');
  const size = { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, viewBox: `0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}` };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size }, content);
}

/** `Kyrgyzstan: political risk, 1 September 2020 …`: what the picture is of. */
export const titleOf = ({ country, from, to }: ChartPicture): string =>
  `${country.name}: political risk from ${from} to ${to}`;

/** The last day in a sentence. */
export function summaryOf({ to, headline, reason }: ChartPicture): string {
  if (!headline) return reason ?? `No score on ${to}.`;
  const { value, low, high, label } = headline;
  return `${value.toFixed(1)} ${label} on ${to}, 90 % band ${low.toFixed(1)}–${high.toFixed(1)}.`;
}

/** What the number stands on. */
export function footnoteOf({ asOf, methodVersion, headline }: ChartPicture): string {
  const known = asOf === null ? 'everything known' : `as known at ${asOf}`;
  const hash = headline ? ` · hash ${headline.hash.slice(0, 12)}` : '';
  return `0–100, high = more risk · method ${methodVersion} · ${known}${hash} · Faultline`;
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
}

function text({ x, y, size, fill, anchor = 'start', weight = 400 }: TextStyle, content: string): string {
  const font = { 'font-family': 'Inter, system-ui, sans-serif', 'font-size': size, 'font-weight': weight };
  return element('text', { x, y, fill, 'text-anchor': anchor, ...font }, markupText(content));
}

const heading = (chart: ChartPicture, { text: fill, muted }: PicturePalette): string[] => [
  text({ x: FRAME.left, y: 36, size: 22, fill, weight: 600 }, chart.country.name),
  text({ x: FRAME.left, y: 60, size: 14, fill: muted }, summaryOf(chart)),
];

const heightOf = (score: number): number => FRAME.top + FRAME.height * (1 - score / 100);

function zones({ zones: colours, muted }: PicturePalette): string[] {
  let bottom = 0;
  return RISK_LABELS.flatMap((label) => {
    const [y, height] = [heightOf(ZONE_TOPS[label]), ((ZONE_TOPS[label] - bottom) / 100) * FRAME.height];
    bottom = ZONE_TOPS[label];
    const box = { x: FRAME.left, y, width: FRAME.width, height, fill: colours[label], 'fill-opacity': 0.08 };
    const name = text({ x: FRAME.left + FRAME.width - 6, y: y + 14, size: 10, fill: muted, anchor: 'end' }, label);
    return [element('rect', box), name];
  });
}

function axes({ from, to }: ChartPicture, { grid, muted }: PicturePalette): string[] {
  const horizontal = [0, 20, 40, 60, 80, 100].flatMap((score) => [
    line([FRAME.left, heightOf(score)], [FRAME.left + FRAME.width, heightOf(score)], grid),
    text({ x: FRAME.left - 8, y: heightOf(score) + 4, size: 12, fill: muted, anchor: 'end' }, String(score)),
  ]);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const below = timeTicks(from, to).flatMap(({ day, label }) => {
    const x = FRAME.left + (FRAME.width * (day - first)) / (last - first);
    const y = FRAME.top + FRAME.height;
    return [line([x, y], [x, y + 5], muted), text({ x, y: y + 20, size: 12, fill: muted, anchor: 'middle' }, label)];
  });
  return [...horizontal, ...below];
}

type Point = readonly [number, number];

const line = ([x1, y1]: Point, [x2, y2]: Point, stroke: string): string => element('line', { x1, y1, x2, y2, stroke });

function curves({ score, low, high }: ChartPicture, { accent }: PicturePalette): string[] {
  return [
    element('path', { d: bandPath(low, high, FRAME), fill: accent, 'fill-opacity': 0.18 }),
    element('path', { d: curvePath(score, FRAME), fill: 'none', stroke: accent, 'stroke-width': 2 }),
  ];
}
