import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { restateKyrgyzstan } from '../support/restated.js';
import { reportSeizure } from '../support/seizure.js';

const CRISIS = '/country/KGZ?from=2020-07-01&to=2021-06-30&on=2020-10-06';

let site: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const scoreOf = (page: Page) => page.getByTestId('score').innerText();

describe('the country page', () => {
  it('shows the score, and its hash, that the API and the saved CSV give', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    const { country } = await site.ask<{ country: { score: { value: number; hash: string } } }>(
      '{ country(code: "KGZ") { score(on: "2020-10-06") { value hash } } }',
    );
    await page.waitForSelector('[data-testid=hash]');
    expect(await scoreOf(page)).toBe(country.score.value.toFixed(1));
    expect(await page.getByTestId('hash').getAttribute('title')).toContain(country.score.hash);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Risk score: Save the data (CSV)' }).click(),
    ]);
    const row = (await readFile(await download.path(), 'utf8'))
      .split('\r\n')
      .find((line) => line.startsWith('KGZ,2020-10-06'));
    expect(Number(row?.split(',')[2])).toBeCloseTo(country.score.value, 9);
    const csv = await (await fetch(`${site.url}/data/scores.csv?country=KGZ&from=2020-10-06&to=2020-10-06`)).text();
    const served = csv.split(/\r?\n/).find((line) => line.startsWith('KGZ,2020-10-06'));
    expect(Number(served?.split(',')[2])).toBeCloseTo(country.score.value, 9);
    expect(served).toContain(country.score.hash);
    await context.close();
  });

  it('restores the whole view from its address: range, day, knowledge, parts, pinned event', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.waitForSelector('.event button');
    await page.getByRole('button', { name: 'Violence only' }).click();
    await page.getByRole('button', { name: 'As published' }).click();
    await page.locator('.event button').first().click();
    await page.waitForSelector('.evidence');
    const address = page.url();
    const again = await visit(browser, address);
    await again.page.waitForSelector('.evidence');
    expect(again.page.url()).toBe(address);
    expect(await sameText(page, again.page)).toBe(true);
    await context.close();
    await again.context.close();
  });

  it('steps from event to event with the arrow keys and explains each against the day before', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.waitForSelector('.event button');
    const pinned = (url = new URL(page.url())) => url.searchParams.get('event');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => pinned(url) !== null);
    const first = pinned();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => pinned(url) !== first);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => pinned(url) === first);
    await page.waitForSelector('.event.pinned');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.event.pinned', { state: 'detached' });
    expect(pinned()).toBeNull();
    await context.close();
  });

  it('marks the sentence an event rests on within the report’s own text', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.locator('.event button').first().click();
    const quote = await page.locator('.evidence mark').first().innerText();
    const event = new URL(page.url()).searchParams.get('event');
    const answer = await site.ask<{ event: { reports: { quote: string; report: { text: string } }[] } }>(
      'query Evidence($id: ID!) { event(id: $id) { reports { quote report { text } } } }',
      { id: event },
    );
    expect(answer.event.reports.map((report) => report.quote)).toContain(quote);
    expect(answer.event.reports.some(({ report }) => report.text.includes(quote))).toBe(true);
    await context.close();
  });

  it('makes the case at a glance: with violence alone 6 October 2020 stays low, with all parts it is high', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.waitForSelector('.headline .chip-high');
    await page.getByRole('button', { name: 'Violence only' }).click();
    await page.waitForSelector('.headline .chip-low');
    await page.getByRole('button', { name: 'Deaths only' }).click();
    await page.waitForURL('**weights=deaths**');
    await page.waitForSelector('.headline .chip-low');
    await context.close();
  });

  it('says in words when the country came to be called something else, and explains that day at a press', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.getByRole('button', { name: /^6 Oct 2020 .* High/ }).click();
    await page.waitForURL('**since=2020-10-05**');
    expect(new URL(page.url()).searchParams.get('on')).toBe('2020-10-06');
    expect(await page.locator('.ablation-verdict').innerText()).toBe(
      'Violence only would have called this day low; all parts call it high.',
    );
    await context.close();
  });

  it('shows a method on trial beside the current one: the score the API gives, and a difference that adds up', async () => {
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.getByRole('button', { name: 'Method 1.1.0, challenger' }).click();
    await page.waitForURL('**method=1.1.0-challenger**');
    const { country } = await site.ask<{ country: Record<'now' | 'trial', { value: number; hash: string }> }>(
      `{ country(code: "KGZ") { now: score(on: "2020-10-06") { value hash }
        trial: score(on: "2020-10-06", method: "1.1.0-challenger") { value hash } } }`,
    );
    await page
      .getByTestId('score')
      .filter({ hasText: country.trial.value.toFixed(1) })
      .waitFor();
    expect(await page.getByTestId('hash').getAttribute('title')).toContain(country.trial.hash);
    const difference = country.trial.value - country.now.value;
    expect(await page.getByTestId('method-difference').innerText()).toContain(difference.toFixed(1));
    await page.goto(`${site.url}/country/KGZ/brief${new URL(page.url()).search}`);
    expect(await page.getByTestId('hash').innerText()).toBe(country.trial.hash);
    await context.close();
  });

  it('keeps 4 October the 4th for a reader in New York', async () => {
    const { page, context } = await visit(
      browser,
      `${site.url}/country/KGZ?from=2020-10-01&to=2020-10-08&on=2020-10-04`,
      {
        timezoneId: 'America/New_York',
      },
    );
    await page.waitForSelector('.facts');
    expect(await page.locator('.facts').innerText()).toContain('4 Oct 2020');
    await page.getByText('The data as a table').click();
    await page.locator('details tbody th').first().waitFor();
    const days = await page.locator('details tbody th').allInnerTexts();
    expect(days).toEqual(['8', '7', '6', '5', '4', '3', '2', '1'].map((day) => `${day} Oct 2020`));
    await context.close();
  });
});

describe('no page jumps while it loads', () => {
  const pages = ['/', '/country/KGZ', '/compare?with=KGZ~KAZ', '/events', '/method', '/data', '/desk'];

  it.each(pages)('%s moves by less than a tenth of what is on screen', async (path) => {
    const { page, context } = await visit(browser, site.url + path);
    await page.waitForLoadState('networkidle');
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect(await page.evaluate<number>(LAYOUT_SHIFT)).toBeLessThan(0.1);
    await context.close();
  });
});

/** How much of the screen moved by itself since the page was opened: the browser's own measure (CLS), 0 = nothing. */
const LAYOUT_SHIFT = `new Promise((done) => {
  let sum = 0;
  const add = (shifts) => shifts.forEach(({ value, hadRecentInput }) => { if (!hadRecentInput) sum += value; });
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => { add(observer.takeRecords()); done(sum); }, 100);
})`;

describe('live', () => {
  it('a reported event moves the open page, marked as new, without a reload', async () => {
    const { page, context, complaints } = await visit(browser, `${site.url}/country/UZB`);
    await page.waitForSelector('.live.on');
    await page.waitForSelector('[data-testid=score]');
    await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
    const before = await scoreOf(page);
    await reportSeizure(site, 'UZB');
    await page.waitForSelector('.event .tag.fresh');
    await page.getByTestId('score').filter({ hasNotText: before }).waitFor();
    expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('marks the days that were restated: on the line as published, in words and in the table', async () => {
    expect(await restateKyrgyzstan(site.databaseUrl)).toBe(1);
    const { page, context } = await visit(browser, site.url + CRISIS);
    await page.getByRole('button', { name: 'As published' }).click();
    await page.getByText('Restated since').waitFor();
    const told = page.getByRole('list', { name: 'Restated days in view' }).getByRole('button');
    expect(await told.innerText()).toMatch(
      /6 Oct 2020 Restated on .* from \d+\.\d to \d+\.\d: late report of “Told late”/,
    );
    await page.getByText('The data as a table').click();
    await page.getByRole('row', { name: /6 Oct 2020 – Restated on/ }).waitFor();
    await context.close();
  });
});

/** Whether two pages come to show the same within half a minute; a page may show its last numbers until it has the next. */
async function sameText(one: Page, other: Page): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    const [shown, again] = await Promise.all([one, other].map((page) => page.locator('main').innerText()));
    if (shown === again && (await one.locator('.skeleton').count()) === 0) return true;
    await one.waitForTimeout(100);
  }
  return false;
}
