import type { Browser } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

const PAGES = ['/', '/country/KGZ?from=2020-07-01&to=2021-06-30&on=2020-10-06', '/country/NOWHERE'];

let site: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(PAGES)('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'can be read by everybody in the %s theme, without a word in the console',
    async (theme) => {
      const { page, context, complaints } = await visit(browser, site.url + path, { theme });
      await page.waitForLoadState('networkidle');
      await page.waitForSelector('h1');
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('fits a phone of 360 pixels', async () => {
    const { page, context } = await visit(browser, site.url + path, { width: 360, height: 740 });
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('h1');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    await context.close();
  });
});

describe('a page whose code does not arrive', () => {
  it('says so and leaves everything else usable', async () => {
    const { page, context } = await visit(browser, site.url);
    await page.route('**/assets/method.page-*.js', (route) => route.abort());
    await page.waitForSelector('.ranked li');
    await page.getByRole('link', { name: 'Method' }).click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.waitForSelector('.ranked li');
    await context.close();
  });
});

describe('the overview', () => {
  it('shows a map, a ranking of every country, movers with both moments named, and the latest events', async () => {
    const { page, context } = await visit(browser, site.url);
    await page.waitForSelector('.world-chart canvas');
    const { countries } = await site.ask<{ countries: { totalCount: number } }>(
      '{ countries(first: 1) { totalCount } }',
    );
    expect(await page.locator('.ranked li').count()).toBe(countries.totalCount);
    expect(await page.locator('.panel', { hasText: 'Latest events' }).locator('li').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '30 d' }).click();
    await page.waitForURL('**/?days=30');
    expect(await page.locator('.panel', { hasText: 'Movers' }).locator('.panel-note').innerText()).toMatch(
      /UTC to .* UTC/,
    );
    await context.close();
  });

  it('says since when nothing became known, because a calm map may be a silent feed, and leads to that day', async () => {
    const { page, context } = await visit(browser, site.url);
    const { events } = await site.ask<{ events: { nodes: { knownAt: string }[] } }>(
      '{ events(first: 1, orderBy: { field: KNOWN_AT, direction: DESC }) { nodes { knownAt } } }',
    );
    await page.getByRole('note').getByRole('link', { name: 'The world on' }).click();
    await page.waitForURL(`**/?on=${events.nodes[0]?.knownAt.slice(0, 10)}`);
    await page.getByRole('note').waitFor({ state: 'detached' });
    await context.close();
  });

  it('opens a country by keyboard alone: down the list with j, Enter, back with Escape', async () => {
    const { page, context } = await visit(browser, site.url);
    await page.waitForSelector('[data-row]');
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/country/**');
    await page.waitForSelector('h1');
    expect(await page.getByRole('button', { name: 'Watch', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await page.waitForURL(`${site.url}/`);
    expect(await page.locator('.watchlist li').count()).toBe(1);
    await context.close();
  });

  it('jumps anywhere through the command palette', async () => {
    const { page, context } = await visit(browser, site.url);
    await page.waitForSelector('h1');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Go to a country…').fill('kyrg');
    await page.waitForSelector('[cmdk-item]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/country/KGZ');
    await context.close();
  });
});
