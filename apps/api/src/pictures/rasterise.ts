import { createRequire } from 'node:module';
import { UserError } from '#libs/events';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './chart-picture.js';

/** Pictures are drawn twice as dense as they are shown, for sharp screens. */
const DENSITY = 2;

type Canvas = typeof import('@napi-rs/canvas');
let drawing: Promise<Canvas> | null = null;

/** Loaded when the first picture is asked for: the library is large, and a machine it is not made for can do without. */
async function loadCanvas(): Promise<Canvas> {
  const canvas = await import('@napi-rs/canvas').catch(() => {
    throw new UserError('NOT_FOUND', 'This machine has no library to draw PNG with. Ask for the same picture as .svg.');
  });
  const font = createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  canvas.GlobalFonts.registerFromPath(font, 'Inter');
  return canvas;
}

/** An SVG picture as PNG. @throws UserError NOT_FOUND where the machine cannot draw. */
export async function rasterise(svg: string): Promise<Buffer> {
  const { createCanvas, loadImage } = await (drawing ??= loadCanvas());
  const picture = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(PICTURE_WIDTH * DENSITY, PICTURE_HEIGHT * DENSITY);
  picture.width = canvas.width;
  picture.height = canvas.height;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.encode('png');
}
