import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openStorage } from '#libs/storage';
import { startTestApi, type TestApi } from '../support/api.js';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { MexicoDeaths } from '../support/mexico-deaths.js';

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(), launchBrowser()]);
  const storage = await openStorage({ databaseUrl: api.databaseUrl });
  const mexico = new MexicoDeaths(storage);
  await mexico.releaseAll();
  mexico.remove();
  await storage.close();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const published = (suite: string): { readonly headline: string } =>
  JSON.parse(readFileSync(`docs/backtests/${suite}.json`, 'utf8')) as { readonly headline: string };

describe('the forecast', () => {
  it('stands on the page of a country with its distribution, its honesty and what it cannot do', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/country/MEX?on=2020-09-30`);
    const panel = page.locator('section.outlook');
    await panel.getByText('for 25 deaths or more').waitFor();
    expect(await panel.getByText('deaths from organised violence in Oct 2020').count()).toBe(1);
    const { data } = await api.ask('{ outlook(country: "MEX", on: "2020-09-30") { forecast { probability } } }');
    const { probability } = (data?.['outlook'] as { forecast: { probability: number } }).forecast;
    const shown = probability > 0.99 ? 'over 99%' : `${Math.round(probability * 100)}%`;
    expect(await panel.locator('.outlook-headline strong').textContent()).toBe(shown);
    for (const summary of ['Is a stated probability honest?', 'What it cannot do'])
      await panel.getByText(summary).click();
    expect(await panel.locator('.limits li').count()).toBeGreaterThan(2);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is told beside its back-tests, whose figures are those of the published reports', async () => {
    const { page, context } = await visit(browser, `${api.url}/method`);
    await page.getByRole('heading', { name: 'Does the score mean anything?' }).waitFor();
    for (const suite of ['ucdp-incidence', 'ucdp-onset', 'views-crps', 'regime-end', 'kyrgyzstan'])
      await page.getByText(published(suite).headline).waitFor();
    await context.close();
  });
});
