import type { Browser, Page } from 'playwright-core';
import { openStorage } from '#libs/storage';
import { startTestApi, type TestApi } from '../support/api.js';
import { accessibilityViolations, becomes, launchBrowser, visit } from '../support/browser.js';
import { TestDesk } from '../support/desk.js';
import { aProposal, aReading } from '../support/proposals.js';

let api: TestApi;
let browser: Browser;
let desk: TestDesk;

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(), launchBrowser()]);
  desk = new TestDesk(api, 'browser');
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const CRISIS =
  'Protesters stormed the parliament building in Bishkek on Tuesday. Police used tear gas to disperse the crowd. ' +
  'Five people were killed in riots in Bishkek, the Health Ministry said. Prime Minister Kubatbek Boronov resigned.';
const QUEUED = 5_000;
const REPORTS = 10;

const openRow = (page: Page) => page.locator('.queue-row[aria-current="true"] .queue-title');
const settled = async (page: Page): Promise<void> => {
  // The list moves at once, the card beside it a moment later.
  await page.waitForTimeout(50);
  await page.locator('.desk-actions[aria-busy="false"]').waitFor();
  await page.locator('.preview-score').waitFor();
  await page.waitForLoadState('networkidle');
};

const told = (page: Page, words: string): Promise<void> => page.locator('.toast', { hasText: words }).first().waitFor();
/** What waits, as the navigation and the list have it. */
const waits = async (page: Page, count: number): Promise<void> => {
  for (const place of ['nav .count', '.desk-queue h2 .count'])
    await page.locator(place, { hasText: new RegExp(`^${count.toLocaleString('en-GB')}$`) }).waitFor();
};

describe('the desk', () => {
  it('says what to do while nothing waits, and takes a report that is pasted', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/desk`);
    await page.getByText('Nothing waits.').waitFor();
    await page.getByRole('button', { name: 'Hand in a report' }).click();
    await page.getByLabel('Text', { exact: true }).fill(CRISIS);
    await page.getByLabel('Publisher', { exact: true }).fill('A wire');
    await page.getByLabel('Published on').fill('2020-10-06');
    await page.getByLabel('Headline').fill('<script>document.title = "taken over"</script> Crisis');
    await page.getByLabel('Grade of the publisher').selectOption('B');
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByText('4 proposals wait in the queue.').waitFor();
    await page.locator('nav .count', { hasText: /^4$/ }).waitFor();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByText('This text was handed in before').waitFor();
    await page.getByRole('link', { name: 'open the report' }).click();
    await page.locator('.report-text').waitFor();
    expect(await page.locator('h1').innerText()).toContain('<script>');
    expect(await page.title()).toContain('<script>');
    expect(await page.locator('.report-text mark').count()).toBe(4);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is worked with the keyboard alone: down the list, edit, accept, refuse with a reason, and back again', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/desk`);
    await settled(page);
    const first = await openRow(page).innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await settled(page);
    expect(await openRow(page).innerText()).not.toBe(first);
    await page.keyboard.press('k');
    await settled(page);
    expect(await openRow(page).innerText()).toBe(first);

    await page.keyboard.press('e');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.getByLabel('Headline').focus();
    await page.keyboard.type('Seen by our correspondent');
    await page.keyboard.press('Escape');
    await settled(page);
    const promised = await page.locator('.preview-score b').innerText();
    await page.keyboard.press('a');
    await told(page, 'Accepted');
    await settled(page);
    expect((await desk.score('KGZ', '2020-10-06'))!.value.toFixed(1)).toBe(promised);
    expect(await openRow(page).innerText()).not.toBe(first);
    await waits(page, 3);

    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.keyboard.type('told wrongly');
    await page.keyboard.press('Enter');
    await told(page, 'Refused');
    await settled(page);
    await waits(page, 2);

    await page.keyboard.press('u');
    await told(page, 'Undone');
    await waits(page, 3);
    await page.keyboard.press('s');
    await told(page, 'Split: a second proposal');
    await waits(page, 4);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows that two reports contradict each other, and joins the second to the event by m and a', async () => {
    for (const item of await desk.queue()) if (item.event?.class === 'violence.riot') await desk.approve(item);
    await desk.submit({
      text: 'Forty people were killed in riots in Bishkek, opposition activists said.',
      source: 'A party paper',
    });
    const riot = (await desk.queue()).find(({ quote }) => quote?.startsWith('Forty'));
    const { page, context } = await visit(browser, `${api.url}/desk?item=${encodeURIComponent(riot!.id)}`);
    await settled(page);
    const claims = page.locator('.claims tbody tr');
    expect(await claims.locator('.differs').allInnerTexts()).toEqual(['5', '40']);
    expect(await page.getByRole('button', { name: /Add as evidence/ }).count()).toBe(1);
    await page.keyboard.press('m');
    await page.getByRole('button', { name: /^Accept/ }).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('button', { name: /Add as evidence/ }).waitFor();
    await settled(page);
    await page.keyboard.press('a');
    await told(page, 'Accepted');
    await page.getByRole('button', { name: 'Decisions' }).click();
    await page.locator('.decision').first().waitFor();
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await told(page, 'Undone');
    await context.close();
  });

  it('shows beside a proposal who else waits with the same act, and what it hits: that weighs more at once', async () => {
    for (const [source, text] of [
      ['First paper', 'Rioters burned cars in Khujand, Tajikistan.'],
      ['Second paper', 'Rioters burned shops in Khujand, Tajikistan.'],
    ])
      await desk.submit({ source, text });
    const factor = { country: 'TJK', name: 'A dam', kind: 'asset', indicator: 'strategic-assets', load: 2 };
    await desk.ask('mutation ($i: AddFactorInput!, $k: String!) { addFactor(input: $i, idempotencyKey: $k) { id } }', {
      i: { ...factor, validFrom: '2010-01-01', source: 'A yearbook, 2010' },
      k: desk.newKey(),
    });
    const [first] = (await desk.queue()).filter(({ country }) => country === 'TJK');
    const { page, context } = await visit(browser, `${api.url}/desk?item=${encodeURIComponent(first!.id)}`);
    await settled(page);
    const before = await page.locator('.preview-score b').innerText();
    await page.getByRole('group', { name: /^Hits/ }).getByLabel('A dam').check();
    expect(
      await becomes(page, `document.querySelector('.preview-score b').innerText !== ${JSON.stringify(before)}`),
    ).toBe(true);
    const same = page.getByRole('region', { name: 'Waiting in other reports: the same act' });
    expect(await same.innerText()).toContain('agrees');
    await same.getByRole('link').click();
    await page.locator('.report-head', { hasText: /First paper|Second paper/ }).waitFor();
    await context.close();
  });

  it(`stays fluent with ${QUEUED} proposals: only rows in sight are in the page, and further ones are read as the list is scrolled`, async () => {
    const storage = await openStorage(api);
    for (let report = 0; report < REPORTS; report++) {
      const proposals = Array.from({ length: QUEUED / REPORTS }, (_, number) =>
        aProposal({ id: `many-${report}-${number}`, country: 'KAZ' }, { impact: QUEUED - report - number * REPORTS }),
      );
      const text = `Report number ${report} of many that came in overnight from everywhere.`;
      await storage.readings.add(aReading({ country: 'KAZ', id: `many-${report}`, text }, { proposals }));
    }
    await storage.close();
    const { page, context } = await visit(browser, `${api.url}/desk?country=KAZ`);
    await settled(page);
    await page.locator('.desk-queue h2 .count', { hasText: '5,000' }).waitFor();
    const rows = page.locator('.queue-row');
    expect(await rows.count()).toBeLessThan(60);
    await page
      .locator('.queue-rows')
      .evaluate((box) => ((box as unknown as { scrollTop: number }).scrollTop = 62 * 140));
    expect(await becomes(page, `document.querySelector('.queue-rows').scrollHeight > ${62 * 200}`)).toBe(true);
    await page.locator('.queue-row').nth(3).focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press('j');
    await page.locator('.queue-row[aria-current="true"]:focus').waitFor();
    expect(await rows.count()).toBeLessThan(60);
    await settled(page);
    await page.keyboard.press('a');
    await told(page, 'Accepted');
    await page.locator('.desk-queue h2 .count', { hasText: '4,999' }).waitFor();
    await context.close();
  });

  it('leads to the audit log: its chain checked, searched by kind, each entry leading to what it is about', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/desk?tab=log`);
    await page.getByRole('link', { name: 'The whole audit log' }).click();
    await page.locator('.chain-intact').waitFor();
    await page.getByLabel('Kind').selectOption('factor');
    await page.locator('.audit-entries tbody tr').first().waitFor();
    expect(
      await becomes(
        page,
        `[...document.querySelectorAll('.audit-entries .tag')].every((tag) => tag.innerText === 'factor.add')`,
      ),
    ).toBe(true);
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe('/data/audit.csv?kind=factor');
    await page.locator('summary').first().click();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    await page.locator('.audit-entries th a').first().click();
    await page.getByRole('heading', { name: 'Desk' }).waitFor();
    await page.getByText('A dam').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['light', ['', '?tab=submit', '?tab=grades', '?tab=factors', '?tab=log']],
    ['dark', ['', '?tab=submit']],
  ] as const)('can be read by everybody in the %s theme, also on a phone', async (theme, tabs) => {
    const { page, context } = await visit(browser, `${api.url}/desk`, { theme });
    for (const tab of tabs) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${api.url}/desk${tab}`);
      await page.waitForLoadState('networkidle');
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    }
    await context.close();
  });
});
