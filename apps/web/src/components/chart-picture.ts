import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js';
import { FONT, type Palette } from '../charts/palette.js';
import { escape, SvgContext } from '../charts/svg-context.js';
import { saveFile } from './save-file.js';

const WIDTH = 1200;
const HEIGHT = 675;
const HEAD = 76;
const FOOT = 44;
const MARGIN = 12;
const PLOT = { width: WIDTH - 2 * MARGIN, height: HEIGHT - HEAD - FOOT };
const SCALE = 2;

export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Source, knowledge time and permalink. */
  readonly footer: string;
}

/** A configuration of any kind of chart; the union of Chart.js's own types is too large for the compiler. */
export interface AnyChart {
  readonly type: string;
  readonly data: object;
  readonly options?: { readonly plugins?: object | undefined } | undefined;
}

/** A chart to be drawn off screen, with what stands around it. */
export interface Picture {
  readonly config: AnyChart;
  readonly text: PictureText;
  readonly palette: Palette;
}

/** Saves a chart with its title, dates, source and permalink as a PNG. */
export function savePng({ config, text, palette }: Picture): void {
  const plot = document.createElement('canvas');
  Object.assign(plot, PLOT);
  const chart = new Chart(plot, still(config, SCALE));
  const page = document.createElement('canvas');
  page.width = WIDTH * SCALE;
  page.height = HEIGHT * SCALE;
  const ctx = page.getContext('2d');
  if (!ctx) return;
  ctx.scale(SCALE, SCALE);
  drawFrame(ctx, text, palette);
  ctx.drawImage(plot, MARGIN, HEAD, PLOT.width, PLOT.height);
  chart.destroy();
  page.toBlob((blob) => {
    if (blob) saveFile(`${fileNameOf(text)}.png`, blob);
  });
}

/** Saves the same picture as a drawing of lines and letters, sharp at any size. */
export function saveSvg(picture: Picture): void {
  saveFile(`${fileNameOf(picture.text)}.svg`, new Blob([drawSvg(picture)], { type: 'image/svg+xml' }));
}

function drawSvg({ config, text, palette }: Picture): string {
  const frame = new SvgContext({ width: WIDTH, height: HEIGHT }, measureText);
  drawFrame(frame, text, palette);
  const plot = new SvgContext(PLOT, measureText);
  const item = plot.canvas as unknown as HTMLCanvasElement;
  const drawn = still(config, 1);
  // A line with a style of its own is drawn point by point, not through a `Path2D`, which nobody can read.
  Object.assign(drawn.options ?? {}, { datasets: { line: { segment: {} } } });
  new Chart(item, { ...drawn, platform: BasicPlatform }).destroy();
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">` +
    `<title>${escape(text.title)}</title><desc>${escape(`${text.subtitle}. ${text.footer}`)}</desc>` +
    `${frame.shapes(palette.unmonitored)}<g transform="translate(${MARGIN} ${HEAD})">${plot.shapes(palette.unmonitored)}</g></svg>`
  );
}

/** Without anything that answers to a hand or to the size of a window. */
function still(config: AnyChart, devicePixelRatio: number): ChartConfiguration<'line'> {
  const plugins = { ...config.options?.plugins, zoom: false };
  const options = { ...config.options, responsive: false, devicePixelRatio, plugins };
  return { ...config, options } as unknown as ChartConfiguration<'line'>;
}

type Frame = Pick<CanvasRenderingContext2D, 'fillText' | 'fillRect'> & { fillStyle: unknown; font: string };

function drawFrame(ctx: Frame, text: PictureText, palette: Palette): void {
  ctx.fillStyle = palette.card;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.fillStyle = palette.text;
  ctx.font = `700 24px ${FONT}`;
  ctx.fillText(text.title, 24, 38);
  ctx.fillStyle = palette.muted;
  ctx.font = `400 15px ${FONT}`;
  ctx.fillText(text.subtitle, 24, 62);
  ctx.font = `400 12px ${FONT}`;
  ctx.fillText(text.footer, 24, HEIGHT - 18, WIDTH - 48);
}

const fileNameOf = ({ title }: PictureText): string => title.replaceAll(/[^\w-]+/g, '-').toLowerCase();

/** Width in pixels, as the browser sets the text. */
function measureText(text: string, font: string): number {
  const ctx = (measuring ??= document.createElement('canvas').getContext('2d'));
  if (!ctx) return 0;
  ctx.font = font;
  return ctx.measureText(text).width;
}

let measuring: CanvasRenderingContext2D | null = null;
