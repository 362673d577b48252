import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

let site: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

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
