import type { Browser } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

let site: DemoSite;
let browser: Browser;
beforeAll(async () => {
  site = await openDemoSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('for those who build on the API', () => {
  it('the explorer opens with the examples, knows the schema and answers, without anything its policy forbids', async () => {
    const { page, complaints, context } = await visit(browser, `${site.url}/explorer`);
    await page.getByRole('tab', { name: 'Why' }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining(['Why', 'Series', 'Weights']));
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByText('"Kyrgyzstan"').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('an embed reads out the day under the pointer, inside a frame of another site', async () => {
    const { page, complaints, context } = await visit(browser, 'about:blank', { width: 800 });
    const source = `${site.url}/embed/country/KGZ?from=2020-09-01&to=2020-10-06`;
    await page.setContent(`<iframe src="${source}" width="720" height="440" title="Risk"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('high on 2020-10-06').last().waitFor();
    const output = frame.locator('output');
    for (let moved = 0; moved < 50 && !/^2020-09/.test(await output.innerText()); moved += 1) {
      await page.mouse.move(200 + moved, 200);
      await page.waitForTimeout(100);
    }
    expect(await output.innerText()).toMatch(/^2020-09-\d\d: \d+\.\d \w+ \(/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
