import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { FONT, type Palette } from '../charts/palette.js';
import { saveFile } from './save-file.js';

const WIDTH = 1200;
const HEIGHT = 675;
const HEAD = 76;
const FOOT = 44;
const SCALE = 2;

export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Source, knowledge time and permalink. */
  readonly footer: string;
}

/** Draws a chart off screen with its title, dates, source and permalink, and saves it as a PNG. */
export function savePicture<T extends ChartType, D>(
  config: ChartConfiguration<T, D>,
  text: PictureText,
  palette: Palette,
): void {
  const plot = document.createElement('canvas');
  plot.width = WIDTH;
  plot.height = HEIGHT - HEAD - FOOT;
  const chart = new Chart<T, D>(plot, {
    ...config,
    options: Object.assign({}, config.options, { responsive: false, devicePixelRatio: SCALE }),
  });
  const page = document.createElement('canvas');
  page.width = WIDTH * SCALE;
  page.height = HEIGHT * SCALE;
  const ctx = page.getContext('2d');
  if (!ctx) return;
  ctx.scale(SCALE, SCALE);
  ctx.fillStyle = palette.card;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.drawImage(plot, 12, HEAD, WIDTH - 24, HEIGHT - HEAD - FOOT);
  ctx.fillStyle = palette.text;
  ctx.font = `700 24px ${FONT}`;
  ctx.fillText(text.title, 24, 38);
  ctx.fillStyle = palette.muted;
  ctx.font = `400 15px ${FONT}`;
  ctx.fillText(text.subtitle, 24, 62);
  ctx.font = `400 12px ${FONT}`;
  ctx.fillText(text.footer, 24, HEIGHT - 18, WIDTH - 48);
  chart.destroy();
  page.toBlob((blob) => {
    if (blob) saveFile(`${text.title.replaceAll(/[^\w-]+/g, '-').toLowerCase()}.png`, blob);
  });
}
