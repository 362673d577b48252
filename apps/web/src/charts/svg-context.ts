import { color } from 'chart.js/helpers';
import { hundredths, IDENTITY, type Matrix, multiply, rotation } from './svg-matrix.js';
import { type ArcArguments, SvgPath } from './svg-path.js';

type Rectangle = [x: number, y: number, width: number, height: number];
type Measure = (text: string, font: string) => number;

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** How far below its y a text begins, in sizes of its letters. */
const DROPS: Readonly<Record<string, number>> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };
const HATCH = 'hatch';

/** What a canvas remembers between `save` and `restore`. */
class Pen {
  fillStyle: string | CanvasPattern = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  dash: readonly number[] = [];
  matrix: Matrix = IDENTITY;
  clipId: string | null = null;
}

/** Writes down as SVG what Chart.js draws: the part of a canvas context that charts use. A pattern becomes the hatch of the map. */
export class SvgContext extends Pen {
  readonly canvas;
  readonly #measure: Measure;
  readonly #path = new SvgPath();
  readonly #saved: Pen[] = [];
  readonly #shapes: string[] = [];
  readonly #clips: string[] = [];

  constructor(size: { readonly width: number; readonly height: number }, measure: Measure) {
    super();
    const none = () => undefined;
    this.canvas = { ...size, getContext: () => this, addEventListener: none, removeEventListener: none };
    this.#measure = measure;
  }

  /** Everything drawn so far, for the inside of an `svg` element; `hatch` is the colour of what is hatched. */
  shapes(hatch: string): string {
    const tile = `<pattern id="${HATCH}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7L7 -1M-7 7L1 -1M5 7L13 -1" stroke="${hatch}" stroke-width="1"/></pattern>`;
    return `<defs>${tile}${this.#clips.join('')}</defs>${this.#shapes.join('')}`;
  }

  save(): void {
    this.#saved.push(Object.assign(new Pen(), this.#pen()));
  }
  restore(): void {
    const saved = this.#saved.pop();
    if (saved) Object.assign(this, saved);
  }
  #pen(): Pen {
    const pen = new Pen();
    for (const key of Object.keys(pen) as (keyof Pen)[]) Object.assign(pen, { [key]: this[key] });
    return pen;
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }
  rotate(radians: number): void {
    this.matrix = multiply(this.matrix, rotation(radians));
  }
  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }
  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }
  resetTransform(): void {
    this.matrix = IDENTITY;
  }

  beginPath(): void {
    this.#path.begin();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(...point: number[]): void {
    this.#path.step('M', this.matrix, point);
  }
  lineTo(...point: number[]): void {
    this.#path.step('L', this.matrix, point);
  }
  quadraticCurveTo(...points: number[]): void {
    this.#path.step('Q', this.matrix, points);
  }
  bezierCurveTo(...points: number[]): void {
    this.#path.step('C', this.matrix, points);
  }
  arc(...turn: ArcArguments): void {
    this.#path.arc(this.matrix, turn);
  }
  rect(...[x, y, width, height]: Rectangle): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  fill(): void {
    this.#draw(this.#fill());
  }
  stroke(): void {
    const dash =
      this.dash.length > 0
        ? ` stroke-dasharray="${this.dash.join(' ')}" stroke-dashoffset="${this.lineDashOffset}"`
        : '';
    this.#draw(
      `fill="none" ${paint('stroke', this.strokeStyle)} stroke-width="${this.lineWidth}" stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"${dash}`,
    );
  }
  clip(): void {
    const id = `clip${this.#clips.length}`;
    this.#clips.push(`<clipPath id="${id}"${this.#clip()}><path d="${this.#path.text}"/></clipPath>`);
    this.clipId = id;
  }
  fillRect(...area: Rectangle): void {
    this.beginPath();
    this.rect(...area);
    this.fill();
  }
  strokeRect(...area: Rectangle): void {
    this.beginPath();
    this.rect(...area);
    this.stroke();
  }
  /** Paper is blank. */
  clearRect(): void {
    return;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  getLineDash(): readonly number[] {
    return this.dash;
  }
  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { size, attributes } = fontOf(this.font);
    const below = hundredths(y + (DROPS[this.textBaseline] ?? 0) * size);
    const anchor = ANCHORS[this.textAlign] ?? 'start';
    const at = `x="${hundredths(x)}" y="${below}" transform="matrix(${this.matrix.map(hundredths).join(' ')})"`;
    // A viewer without our letters keeps to the room they take.
    const room = `textLength="${hundredths(this.#measure(text, this.font))}" lengthAdjust="spacingAndGlyphs"`;
    // The clip is named outside of the text, whose own placement would move it too.
    this.#shapes.push(
      `<g${this.#clip()}><text ${at} ${room} text-anchor="${anchor}" ${attributes} ${this.#fill()}${this.#alpha()}>${escape(text)}</text></g>`,
    );
  }
  /** Outlines of letters only keep them readable on a picture of dots. */
  strokeText(): void {
    return;
  }

  #draw(paintedHow: string): void {
    const path = this.#path.text;
    if (path) this.#shapes.push(`<path d="${path}" ${paintedHow}${this.#clip()}${this.#alpha()}/>`);
  }
  #fill(): string {
    return typeof this.fillStyle === 'string' ? paint('fill', this.fillStyle) : `fill="url(#${HATCH})"`;
  }
  #clip(): string {
    return this.clipId === null ? '' : ` clip-path="url(#${this.clipId})"`;
  }
  #alpha(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${this.globalAlpha}"`;
  }
}

/** A font as the canvas writes it (`600 12px 'Inter', sans-serif`), taken apart for programs that read attributes only. */
function fontOf(font: string): { readonly size: number; readonly attributes: string } {
  const [, weight = 'normal', size = '10', family = 'sans-serif'] =
    /^(?:(?:normal|italic|oblique)\s+)?(?:(\w+)\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(font) ?? [];
  const attributes = `font-family="${escape(family)}" font-size="${size}" font-weight="${weight}"`;
  return { size: Number(size), attributes };
}

/** Programs that draw know fewer notations of colour than browsers do. */
function paint(what: 'fill' | 'stroke', style: string): string {
  const { valid, rgb } = color(style);
  if (!valid) return `${what}="${escape(style)}"`;
  const opacity = rgb.a === 1 ? '' : ` ${what}-opacity="${hundredths(rgb.a)}"`;
  return `${what}="rgb(${rgb.r},${rgb.g},${rgb.b})"${opacity}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
