import { element, markupText } from '../common/markup.js';
import { summaryOf, titleOf, type ChartPicture } from './chart-picture.js';
import type { Theme } from './picture-query.js';

/** Any page may show an embed in a frame; it can do nothing there but read its own numbers. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

interface Embed {
  readonly chart: ChartPicture;
  readonly svg: string;
  readonly theme: Theme;
}

/** A page with the chart in it. It is complete without its script, which only reads out the value under the pointer. */
export function embedPage({ chart, svg, theme }: Embed): string {
  const { country, from, to, asOf, headline } = chart;
  const whole = new URLSearchParams({ from, to, ...(asOf && { asOf }) });
  const rows = new URLSearchParams({ country: country.code, from, to, ...(asOf && { asOf }) });
  const link = element(
    'a',
    { href: `/country/${country.code}?${whole.toString()}`, target: '_blank', rel: 'noopener' },
    markupText('Every point of it explained'),
  );
  const figure = element(
    'figure',
    {
      'data-rows': `/data/scores.json?${rows.toString()}`,
      'data-hash': headline?.hash ?? '',
      'data-value': headline?.value ?? '',
    },
    `${svg}${element('output', {}, markupText(summaryOf(chart)))}`,
  );
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, markupText(titleOf(chart))),
    '<link rel="stylesheet" href="/embed.css"><script type="module" src="/embed.js"></script>',
  ].join('');
  return `<!doctype html><html lang="en" data-theme="${theme}"><head>${head}</head><body><main>${figure}<p>${link}</p></main></body></html>`;
}
