import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { until } from '../support/until.js';

let site: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const HOLDINGS = [
  'symbol,value,currency,country,weight,domicile,sector,asset',
  'KUMTOR,31337,EUR,Kyrgyzstan,,Canada,mining,kgz-canadian-owned-gold-mine-at-kumtor',
  'FUND,40000,EUR,KAZ,50%,Ireland,,',
  'FUND,40000,EUR,UZB,20%,Ireland,,',
  'MYSTERY,20000,EUR,,,,,',
].join('\n');
const OCTOBER = '?on=2020-10-07&since=2020-10-03&from=2020-09-01&to=2020-11-30';

const score = (page: Page) => page.getByTestId('portfolio-score').innerText();
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** A portfolio made through the API, for steps that are not about making one. */
async function aPortfolio(name: string): Promise<string> {
  const { createPortfolio } = await site.ask<{ createPortfolio: { id: string } }>(
    'mutation ($n: String!, $k: String!) { createPortfolio(name: $n, idempotencyKey: $k) { id } }',
    { n: name, k: `${name} made` },
  );
  await site.ask(
    'mutation ($id: ID!, $t: String!, $k: String!) { importHoldings(id: $id, text: $t, idempotencyKey: $k) { stored } }',
    { id: createPortfolio.id, t: HOLDINGS, k: `${name} filled` },
  );
  return createPortfolio.id;
}

describe('the investor’s five minutes', () => {
  it('go from a pasted list to a shared link, on the founding case', async () => {
    const { page, context, complaints } = await visit(browser, `${site.url}/exposure`);
    // Begins with nothing, pastes holdings with a mistake, and is told where it is.
    await page.getByText('No portfolio yet').waitFor();
    await page.getByLabel('Name').fill('Frontier');
    await page.getByRole('button', { name: 'New portfolio' }).click();
    const text = page.getByLabel('Holdings as text');
    await text.fill(`${HOLDINGS}\nLATE,5,EUR,Atlantis,,,,`);
    const preview = panel(page, 'What was understood');
    await preview.getByText('1 row cannot be read').waitFor();
    expect(await preview.locator('tbody tr').first().innerText()).toMatch(/6\s+country\s+Atlantis/);
    expect(await page.getByRole('button', { name: 'Store these holdings' }).isDisabled()).toBe(true);
    // Corrects it, sees what was understood – the fund's unknown rest too – and stores it.
    await text.fill(HOLDINGS);
    await preview.getByText('Kazakhstan 50.0 %, Uzbekistan 20.0 %, unknown 30.0 %').waitFor();
    await page.getByRole('button', { name: 'Store these holdings' }).click();
    await page.getByTestId('portfolio-score').waitFor();
    // Goes to October 2020: the score, the part nobody knows, and why, down to single events.
    const today = Number(await score(page));
    await page.getByRole('button', { name: 'As if it were October 2020' }).click();
    await panel(page, 'Portfolio risk on 7 Oct 2020').waitFor();
    expect(Number(await score(page))).toBeGreaterThan(today);
    expect(await panel(page, 'Portfolio risk on 7 Oct 2020').innerText()).toMatch(/35\.0 %\s+unknown country/);
    const made = panel(page, 'What it is made of');
    await made.getByText('Kumtor’s office in Bishkek broken into').waitFor();
    expect(await made.innerText()).toMatch(/directly on an asset you own/);
    const event = made.getByRole('link', { name: 'Kumtor’s office in Bishkek broken into' });
    expect(await event.getAttribute('href')).toMatch(/^\/events\/KGZ/);
    await panel(page, 'By holding').locator('tbody tr:first-child', { hasText: 'KUMTOR' }).waitFor();
    await panel(page, /^What changed, 3 Oct 2020/)
      .getByText(/\+\d/)
      .first()
      .waitFor();
    // Sees what the same holdings felt that autumn, as published.
    await panel(page, 'The same holdings in the past')
      .getByText(/highest \d+\.\d on \d+ Oct 2020/)
      .first()
      .waitFor();
    // Sets a limit of the own and sees it broken.
    await page.getByRole('button', { name: 'Set limits' }).click();
    await page.getByLabel('Any one country, % at most').fill('30');
    await page.getByRole('button', { name: 'Keep these limits' }).click();
    await panel(page, 'Your limits').getByText('of 30.0 % allowed').waitFor();
    // Lets the crisis happen next door, and names a loss of the own.
    const scenario = panel(page, 'What if');
    const before = Number(await page.getByTestId('scenario-after').innerText());
    await scenario.getByLabel('crisis').selectOption({ label: 'Kyrgyzstan, 6 Oct 2020' });
    await scenario.getByLabel('happens in').selectOption({ label: 'Kazakhstan' });
    await until(async () => Number(await page.getByTestId('scenario-after').innerText()) > before + 3);
    await scenario.getByLabel('Foreign influence').fill('20');
    await scenario.getByText('Uzbekistan').last().waitFor();
    await scenario.getByRole('group', { name: 'Your own guess of a loss' }).getByRole('combobox').selectOption('KGZ');
    await scenario.getByLabel('percent').fill('12');
    await scenario.getByText('3,760.44 EUR').waitFor();
    // Takes the table to the committee.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV for the committee' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('KGZ,event,');
    expect(Number(/^# score,([\d.]+)/m.exec(csv)?.[1]).toFixed(1)).toBe(await score(page));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('end with a link that shows weights and risk but no amount, and that can be taken back', async () => {
    const id = await aPortfolio('Shared one');
    const { page, context } = await visit(browser, `${site.url}/exposure/${id}${OCTOBER}`);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByLabel('Stops working').selectOption({ label: 'in 7 days' });
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.locator('.links', { hasText: '· until' }).waitFor();
    const link = await page.locator('.new-link input').inputValue();
    const reader = await visit(browser, link + OCTOBER);
    await reader.page.getByTestId('portfolio-score').waitFor();
    const shown = await reader.page.locator('main').innerText();
    expect(shown).toMatch(/Kyrgyzstan\s+34\.3 %/);
    expect(shown).not.toMatch(/31,?337|40,?000|EUR/);
    expect(await accessibilityViolations(reader.page)).toEqual([]);
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByText(/^revoked /).waitFor();
    const response = await reader.page.goto(link);
    expect(response?.status()).toBe(404);
    await reader.page.getByText('This link does not work, or no longer.').waitFor();
    await reader.context.close();
    await context.close();
  });
});

describe('a portfolio page', () => {
  it('undoes: a holding that was edited, and a portfolio that was deleted', async () => {
    const id = await aPortfolio('Undone');
    const { page, context } = await visit(browser, `${site.url}/exposure/${id}`);
    const row = panel(page, /^Holdings$/)
      .locator('tbody tr', { hasText: 'FUND' })
      .first();
    await page.getByRole('button', { name: 'Edit FUND' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('%', { exact: true }).first().fill('80');
    await dialog.getByRole('button', { name: 'Store this holding' }).click();
    await row.getByText('Kazakhstan 80.0 %, Uzbekistan 20.0 %').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Kazakhstan 50.0 %, Uzbekistan 20.0 %, unknown 30.0 %').waitFor();
    await page.getByRole('button', { name: 'Rename' }).click();
    await dialog.getByLabel('New name').fill('Named anew');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { level: 1, name: 'Named anew' }).waitFor();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Portfolio deleted.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Named anew' }).waitFor();
    await context.close();
  });

  it('is left when it was deleted, also when it is read again before the rest of its page', async () => {
    const id = await aPortfolio('Left');
    const { page, context } = await visit(browser, `${site.url}/exposure/${id}`);
    await panel(page, /^Holdings$/)
      .getByText('FUND')
      .first()
      .waitFor();
    const isUnanswered = (body: string | null) => /query PortfolioHoldings/.test(body ?? '');
    await page.route('**/graphql', (route) =>
      isUnanswered(route.request().postData()) ? undefined : route.continue(),
    );
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Portfolio deleted.').waitFor();
    await context.close();
  });

  it('takes a limit of one country in place of the general one, and shows it again', async () => {
    const id = await aPortfolio('Limited');
    const { page, context } = await visit(browser, `${site.url}/exposure/${id}`);
    await page.getByRole('button', { name: 'Set limits' }).click();
    await page.getByLabel('A limit of one country').selectOption({ label: 'Kazakhstan' });
    await page.getByLabel('Kazakhstan, % at most').fill('0.5');
    await page.getByRole('button', { name: 'Keep these limits' }).click();
    await panel(page, 'Your limits').getByText('of 0.5 % allowed').waitFor();
    await page.getByRole('button', { name: 'Set limits' }).click();
    expect(await page.getByLabel('Kazakhstan, % at most').inputValue()).toBe('0.5');
    await context.close();
  });

  it('of 100,000 holdings stays usable: only rows in sight are drawn, and any one is found and edited, assets too', async () => {
    const places = ['KGZ', 'UZB', 'CHN', 'USA', ''];
    const rows = Array.from({ length: 100_000 }, (_, index) => `S${index},${index + 1},EUR,${places[index % 5]}`);
    const text = `symbol,value,currency,country\n${rows.join('\n')}`;
    const { page, context, complaints } = await visit(browser, `${site.url}/exposure/${await aPortfolio('Large')}`);
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    const file = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await panel(page, 'What was understood').getByText('100,000 holdings').waitFor();
    await page.getByRole('button', { name: 'Store these holdings' }).click();
    await page.getByText('100,000 holdings stored.').waitFor();
    const list = panel(page, /^Holdings$/);
    await list.getByText('S0', { exact: true }).waitFor();
    expect(await list.locator('tbody tr').count()).toBeLessThan(60);
    await page.evaluate<unknown>("document.querySelector('.holding-rows').scrollTo(0, 1e6)");
    await list.getByText('S100', { exact: true }).waitFor({ state: 'attached' });
    await page.getByLabel('Find a holding by symbol or name').fill('s99998');
    await page.getByText('1 holding found').waitFor();
    await page.getByRole('button', { name: 'Edit S99998' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Country').first().selectOption({ label: 'Kazakhstan' });
    await dialog.getByRole('checkbox', { name: 'Oil field of Tengiz' }).check();
    await dialog.getByRole('checkbox', { name: /Caspian pipeline/i }).check();
    expect(await accessibilityViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Store this holding' }).click();
    await list.getByText('owns 2 assets').waitFor();
    // What is edited again comes back with both.
    await page.getByRole('button', { name: 'Edit S99998' }).click();
    await dialog.getByRole('checkbox', { checked: true }).nth(1).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('of somebody else, or of nobody, says that there is no such page', async () => {
    const { page, context } = await visit(browser, `${site.url}/exposure/b7c1b0f2-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'can be read by everybody in the %s theme, also on a phone and on paper',
    async (theme) => {
      const id = await aPortfolio(`Read in ${theme}`);
      const how = { theme, width: 360, height: 740 };
      const { page, context, complaints } = await visit(browser, `${site.url}/exposure/${id}${OCTOBER}`, how);
      await page.getByTestId('portfolio-score').waitFor();
      await panel(page, 'Where the risk comes from').locator('canvas').waitFor();
      await panel(page, 'The same holdings in the past').locator('canvas').waitFor();
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(await accessibilityViolations(page)).toEqual([]);
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/exposure-${theme}.png`, fullPage: true });
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false);
      expect(await panel(page, 'What it is made of').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
