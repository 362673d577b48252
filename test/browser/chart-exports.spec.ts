import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

const OCTOBER = 'from=2020-09-01&to=2020-11-30';

/** Every chart of the pages that need no feed of their own; words that its drawing must hold. */
const CHARTS: readonly (readonly [path: string, chart: string, words: string])[] = [
  ['/?on=2020-10-06', 'World risk map', 'high = more risk'],
  [`/country/KGZ?${OCTOBER}&on=2020-10-06`, 'Risk score', 'Oct'],
  [`/country/KGZ?${OCTOBER}&on=2020-10-06`, 'What makes up the score', 'Oct'],
  [`/country/KGZ?${OCTOBER}&on=2020-10-06`, 'What changed', 'White House'],
  [`/compare?with=KGZ~KAZ&${OCTOBER}`, 'Scores compared', 'Kazakhstan'],
  ['/method', 'Is a stated probability honest?', 'happened'],
  ['/method', 'by year', '2020'],
  ['/exposure/ID?on=2020-10-07', 'Where the risk comes from', 'Kyrgyzstan'],
  ['/exposure/ID?on=2020-10-07', 'The same holdings in the past', 'risk'],
];

let site: DemoSite;
let browser: Browser;
let portfolio: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
  const { createPortfolio } = await site.ask<{ createPortfolio: { id: string } }>(
    'mutation { createPortfolio(name: "Frontier", idempotencyKey: "charts-1") { id } }',
  );
  portfolio = createPortfolio.id;
  await site.ask(
    'mutation ($id: ID!, $t: String!) { importHoldings(id: $id, text: $t, idempotencyKey: "charts-2") { stored } }',
    {
      id: portfolio,
      t: 'symbol,value,country\nA,60,KGZ\nB,40,KAZ',
    },
  );
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each([...new Set(CHARTS.map(([path]) => path))])('the charts of %s', (path) => {
  it('can be taken away as picture, drawing, table, data and link', async () => {
    const { page, context, complaints } = await visit(browser, site.url + path.replace('ID', portfolio));
    for (const [, chart, words] of CHARTS.filter(([of]) => of === path)) await takeAway(page, chart, words);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

async function takeAway(page: Page, chart: string, words: string): Promise<void> {
  const button = (action: string) =>
    page.getByRole('button', { name: new RegExp(`${escaped(chart)}: ${action}`) }).first();
  const saved = async (action: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(action).click()]);
    return content(download);
  };
  const png = await saved('Save as picture');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = (await saved('Save as drawing')).toString();
  expect(await drawnShapes(page, svg)).toBeGreaterThan(10);
  expect(svg).toContain(words);
  expect(svg).toContain(page.url().replaceAll('&', '&amp;'));
  const rows = (await saved('Save the data \\(CSV\\)')).toString().trim().split('\r\n');
  expect(rows[0]).toMatch(/^"?# /);
  expect(rows.length).toBeGreaterThan(2);
  expect(JSON.parse((await saved('Save the data \\(JSON\\)')).toString())).toEqual(expect.any(Object));
  await button('Copy a link').click();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(page.url());
}

const escaped = (text: string) => text.replaceAll(/[?]/g, '\\$&');
const content = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** How many shapes a browser sees in a drawing; 0 when it is no well-formed SVG. */
const drawnShapes = (page: Page, svg: string): Promise<number> =>
  page.evaluate<number>(`(() => {
    const drawing = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
    return drawing.querySelector('parsererror') ? 0 : drawing.querySelectorAll('path, text').length;
  })()`);
