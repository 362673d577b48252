import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openStorage } from '#libs/storage';
import { startTestApi, type TestApi } from '../support/api.js';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { aPoller, POLLED_FROM } from '../support/feed-poller.js';
import { FeedServer } from '../support/feed-server.js';
import { HandClock } from '../support/hand-clock.js';

let api: TestApi;
let feed: FeedServer;
let browser: Browser;
const clock = new HandClock(POLLED_FROM);

beforeAll(async () => {
  [api, feed, browser] = await Promise.all([startTestApi({ clock }), FeedServer.start(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await feed.close();
  await api.close();
});

const row = (id: string, country = 'KGZ') =>
  JSON.stringify({
    id,
    country,
    occurredOn: '2020-10-05',
    class: 'violence.riot',
    source: 'test wire',
    coding: 'curated',
    knownAt: '2020-10-06T00:00:00Z',
    reports: [
      { id: 'r', group: 'g', grade: 'B', attribution: 'official', precision: 1, knownAt: '2020-10-06T00:00:00Z' },
    ],
  });

const fileOf = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(lines.join('\n')),
});

async function importOf(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^(Import|Try it out)$/ }).click();
}

const HALF_GOOD = fileOf('=half-good.ndjson', [
  ...Array.from({ length: 6_000 }, (_, index) => row(`e${index}`)),
  row('bad', 'ZZZ'),
  row('formula', '=1+1'),
]);

describe('the data page', () => {
  it('says what to do while there is nothing yet', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/data`);
    await page.waitForSelector('h1');
    await page.getByText('No file has been imported yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes a file, tells how far it is, shows that its counts add up, and hands over the refused rows', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/data`);
    await importOf(page, HALF_GOOD);
    const panel = page.locator('.import');
    await panel.getByText('Finished').waitFor();
    expect(await panel.innerText()).toContain('6,000 + 0 + 0 + 2 = 6,002');
    await panel.locator('tbody tr').nth(1).waitFor();
    expect(await panel.locator('tbody tr').count()).toBe(2);
    expect(page.url()).toMatch(/\/data\?import=\d+$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('link', { name: /All refused rows/ }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n').map((line) => line.split(',', 1)[0])).toEqual(['line', '6001', '6002', '']);
    expect(text).toContain(",'=1+1,");
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('region', { name: 'Imports', exact: true }).getByRole('link', { name: 'CSV' }).click(),
    ]);
    expect(list.suggestedFilename()).toBe('imports.csv');
    const [header = '', newest = ''] = readFileSync(await list.path(), 'utf8').split('\r\n');
    expect(header).toBe(
      'id,source,fileName,hash,state,startedAt,finishedAt,read,accepted,duplicate,revised,rejected,problem',
    );
    expect(newest).toMatch(/,faultline,'=half-good\.ndjson,[0-9a-f]{64},finished,.*,6002,6000,0,0,2,$/);
    await importOf(page, HALF_GOOD);
    await page.getByText('Nothing new: this content was imported before').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows a running import row by row, without a reload', async () => {
    const { page, context } = await visit(browser, `${api.url}/data`);
    const seen: string[] = [];
    await page.exposeFunction('noteProgress', (text: string) => seen.push(text));
    await page.evaluate(`new MutationObserver(() => {
      const line = document.querySelector('.progress [role=status]');
      if (line) noteProgress(line.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await importOf(
      page,
      fileOf(
        'many.ndjson',
        Array.from({ length: 11_000 }, (_, index) => row(`m${index}`, 'KAZ')),
      ),
    );
    await page.locator('.import').getByText('Finished').waitFor();
    expect(seen.some((text) => /(5|10),000 rows read/.test(text))).toBe(true);
    await context.close();
  });

  it('tries a file out by keyboard alone, and stores nothing', async () => {
    const { page, context } = await visit(browser, `${api.url}/data`);
    await page.locator('input[type=file]').setInputFiles(fileOf('dry.ndjson', [row('dry'), '[1]']));
    await page.getByLabel('Dry run').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Try it out' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.import').getByText('Dry run: nothing stored').waitFor();
    expect(await page.locator('.import').innerText()).toContain('1 + 0 + 0 + 1 = 2');
    expect(await page.getByRole('region', { name: 'Imports' }).innerText()).not.toContain('dry.ndjson');
    await context.close();
  });

  it('tells in the server’s own words why a file is refused', async () => {
    const { page, context } = await visit(browser, `${api.url}/data`);
    await page.getByLabel('What it is').selectOption('ucdp-ged');
    await importOf(page, fileOf('wrong.csv', ['id|country', '1|Mexico']));
    expect(await page.getByRole('alert').innerText()).toContain('commas');
    await context.close();
  });

  it('says of a feed in trouble what is wrong, when it was heard last and when it is asked again; after two missed intervals it is stale', async () => {
    const storage = await openStorage({ databaseUrl: api.databaseUrl });
    const settings = { feed: 'news-steppe', url: `${feed.url}/rss`, intervalMinutes: 30, key: null };
    const { poll } = aPoller(storage, settings, { clock });
    const { page, context, complaints } = await visit(browser, `${api.url}/data`);
    const shown = async () => {
      await page.reload();
      return page.locator('.feeds li', { hasText: 'News feed: steppe' }).innerText();
    };
    const type = { 'content-type': 'application/rss+xml' };
    feed.on('/rss', { headers: type, body: '<rss><channel><title>Steppe Wire</title></channel></rss>' });
    await poll();
    expect(await shown()).toContain('last heard 6 Oct 2020, 12:20 UTC · asked again 6 Oct 2020, 12:50 UTC');
    feed.on('/rss', { status: 503 });
    clock.passMinutes(40);
    await poll();
    const troubled = await shown();
    expect(troubled).toContain('The feed answers 503.');
    expect(troubled).toContain('last heard 6 Oct 2020, 12:20 UTC');
    expect(troubled).not.toContain('Stale');
    clock.passMinutes(21);
    expect(await shown()).toContain('Stale');
    expect(complaints).toEqual([]);
    await storage.close();
    await context.close();
  });

  it.each(['light', 'dark'] as const)('can be read by everybody in the %s theme, also on a phone', async (theme) => {
    const { page, context } = await visit(browser, `${api.url}/data?import=1`, { theme, width: 360, height: 740 });
    await page.locator('.import tbody tr').first().waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await accessibilityViolations(page)).toEqual([]);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/data-${theme}.png`, fullPage: true });
    await context.close();
  });
});
