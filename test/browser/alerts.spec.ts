import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { reportSeizure } from '../support/seizure.js';

let site: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite({ runJobs: true }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The server looks for alerts after every change; a loaded machine takes its time. */
const PATIENCE_MS = 180_000;

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const OCTOBER = 'from=2020-10-01&to=2020-10-31';

describe('a rule', () => {
  it('is rehearsed on October 2020 before it is kept, with the causes of each time it would have spoken up', async () => {
    const { page, context, complaints } = await visit(browser, `${site.url}/alerts`);
    await page.getByText('No rule yet.').waitFor();
    await page.getByText('Webhooks are switched off on this server.').waitFor();
    await page.getByRole('button', { name: 'Kyrgyzstan reaches “high”' }).click();
    await page.getByTestId('rehearsal').filter({ hasText: 'Once in 31 days' }).waitFor();
    const rows = page.locator('.rehearsal-rows tbody tr');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).toMatch(/6 Oct 2020, \d\d:\d\d UTC\s+Kyrgyzstan: the label is high/);
    expect(await rows.first().getByRole('link', { name: 'White House seized' }).getAttribute('href')).toMatch(
      /^\/events\/KGZ/,
    );
    await page.locator('.rehearsal-chart canvas').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the list (CSV)' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Once in 31 days');
    // What is said of the past is what the page of the country shows for that moment.
    const shown = await rows.first().locator('b').first().innerText();
    await rows.first().getByRole('link').first().click();
    await page.getByTestId('score').filter({ hasText: shown }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is written as a sentence of any kind, kept, changed, paused, deleted and put back', async () => {
    const { page, context } = await visit(browser, `${site.url}/alerts?rule=new&country=KGZ&${OCTOBER}`);
    await page.getByLabel('Threshold').fill('');
    await page.getByText('Finish the sentence').waitFor();
    await page.getByLabel('What it looks at').selectOption('EVENT');
    await page.getByLabel('Add a class of events…').selectOption('executive.seat-seized');
    await page.getByTestId('rehearsal').filter({ hasText: 'Once in 31 days' }).waitFor();
    await page.getByLabel('What it looks at').selectOption('PILLAR');
    await page.getByLabel('Threshold').fill('60');
    await page.getByLabel('Pillar').selectOption('institutions');
    await page.getByTestId('rehearsal').filter({ hasText: 'Once in 31 days' }).waitFor();
    await page.getByLabel('Name of the rule').fill('Bishkek');
    await page.getByRole('button', { name: 'Keep this rule' }).click();
    const rules = panel(page, 'Your rules');
    await rules.getByText('Tell me when, in Kyrgyzstan, institutions reaches 60.', { exact: false }).waitFor();
    await rules.getByRole('button', { name: 'Edit Bishkek' }).click();
    expect(await page.getByLabel('Pillar').inputValue()).toBe('institutions');
    await page.getByLabel('Threshold').fill('70');
    await page.getByRole('button', { name: 'Keep this rule' }).click();
    await rules.getByText('reaches 70', { exact: false }).waitFor();
    await rules.getByRole('button', { name: 'Pause Bishkek' }).click();
    await rules.getByText('paused', { exact: true }).waitFor();
    await rules.getByRole('button', { name: 'Delete Bishkek' }).click();
    await rules.getByText('No rule yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await rules.getByText('reaches 70', { exact: false }).waitFor();
    await context.close();
  });

  it('opens from the page of a country, and on the watchlist of the reader', async () => {
    const { page, context } = await visit(browser, `${site.url}/country/KGZ?${OCTOBER}`);
    await page.getByRole('button', { name: 'Watch', exact: true }).click();
    await page.getByRole('link', { name: 'Tell me' }).click();
    await page.waitForURL('**/alerts?rule=new&country=KGZ');
    await page.getByRole('button', { name: 'Remove Kyrgyzstan' }).waitFor();
    await page.getByLabel('Where', { exact: true }).selectOption('watchlist');
    await page.getByText('as they are pinned now: Kyrgyzstan.').waitFor();
    await context.close();
  });
});

const HOLDINGS =
  'symbol,value,currency,country,weight\nKUMTOR,31337,EUR,Kyrgyzstan,\nFUND,40000,EUR,KAZ,50%\nMYSTERY,20000,EUR,,';

describe('the investor’s five minutes', () => {
  it(
    'go from holdings to a rule rehearsed on October 2020, and to the alert that a live event raises',
    async () => {
      const { page, context, complaints } = await visit(browser, `${site.url}/exposure`);
      // What is held, and how much risk it would have been that October.
      await page.getByLabel('Name').fill('Frontier');
      await page.getByRole('button', { name: 'New portfolio' }).click();
      await page.getByLabel('Holdings as text').fill(HOLDINGS);
      await page.getByRole('button', { name: 'Store these holdings' }).click();
      await page.getByTestId('portfolio-score').waitFor();
      await page.getByRole('button', { name: 'As if it were October 2020' }).click();
      const moved = page.getByRole('region', { name: /^What changed, 3 Oct 2020/ });
      await moved.getByText('White House seized').first().waitFor();
      // To be told of such news in the countries of the portfolio, rehearsed on that month first.
      await page.getByRole('link', { name: 'Tell me' }).click();
      await page.getByLabel('What it looks at').selectOption('EVENT');
      await page.getByLabel('Add a class of events…').selectOption('executive.seat-seized');
      await page.getByLabel('Where', { exact: true }).selectOption('portfolio');
      await page.getByRole('button', { name: 'October 2020' }).click();
      await page.getByTestId('rehearsal').filter({ hasText: 'Once in 31 days' }).waitFor();
      await page.locator('.rehearsal-rows').getByRole('link', { name: 'White House seized' }).waitFor();
      await page.getByLabel('Name of the rule').fill('Seats of power');
      await page.getByRole('button', { name: 'Keep this rule' }).click();
      await panel(page, 'Your rules').getByText('Seats of power').waitFor();
      expect(await page.locator('.alert').count()).toBe(0);
      // It happens: the open page shows it, marked as new, with its causes, what is held there, and both moments.
      await page.locator('.live.on').waitFor();
      await reportSeizure(site, 'KGZ');
      const alert = page.locator('.alert.waiting');
      await alert.waitFor({ timeout: PATIENCE_MS });
      await page.locator('nav .count', { hasText: /^1$/ }).waitFor();
      await alert.locator('.tag.fresh').waitFor();
      const told = await alert.innerText();
      expect(told).toMatch(/^Kyrgyzstan: /);
      expect(told).toMatch(/became true .* UTC · noticed .* UTC · by “Seats of power”/);
      expect(told).toContain('Crowd enters the seat of parliament');
      expect(told).toMatch(/What you held there: Frontier 34\.3 % of it, \d+\.\d points/);
      expect(await accessibilityViolations(page)).toEqual([]);
      if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/alerts.png`, fullPage: true });
      // The alert and the page of the country it leads to say the same score and the same hash.
      const value = alert.locator('.alert-value');
      const [shown, hash] = [await value.locator('b').innerText(), await value.getAttribute('title')];
      const link = await alert.getByRole('link').first().getAttribute('href');
      const country = await visit(browser, site.url + (link ?? ''));
      await country.page.getByTestId('score').filter({ hasText: shown }).waitFor();
      expect(await country.page.getByTestId('hash').getAttribute('title')).toContain(hash);
      await country.context.close();
      // Seen, by keyboard, and taken back.
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await page.getByText('Nothing waits for you.').waitFor();
      await page.locator('nav .count', { hasText: /^1$/ }).waitFor({ state: 'detached' });
      await page.keyboard.press('u');
      await alert.waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByText('Nothing waits for you.').waitFor();
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await page.locator('.alert').getByText('put aside until').waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );
});

/** A crowd in the seat of parliament today, as an analyst reports it. */
describe('a feed of alerts', () => {
  it('is made, shown once, and deleted', async () => {
    const { page, context } = await visit(browser, `${site.url}/alerts`);
    const channels = panel(page, 'Where else you are told');
    await channels.getByRole('button', { name: 'Add', exact: true }).click();
    const address = await channels.locator('.shown-once code').innerText();
    expect(address).toMatch(new RegExp(`^${site.url}/feeds/`));
    await channels.getByRole('button', { name: 'Delete Atom feed' }).click();
    await channels.getByText('Nowhere else yet.').waitFor();
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('the alerts in the %s theme', (theme) => {
  it('can be read by everybody, also on a phone', async () => {
    const path = `${site.url}/alerts?rule=new&country=KGZ&${OCTOBER}`;
    const { page, context, complaints } = await visit(browser, path, { theme, width: 360, height: 740 });
    await page.locator('.rehearsal-chart canvas').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
