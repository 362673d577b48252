import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';

/** Another site that shows a page in a frame. */
async function pageAround(source: string): Promise<{ url: string; close(): void }> {
  const page = `<!doctype html><title>Elsewhere</title><iframe src="${source}" width="720" height="440" title="Risk"></iframe>`;
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Opening the explorer takes a loaded machine its time; the test is about what is there, not when. */
const PATIENCE_MS = 120_000;

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
  it(
    'the explorer opens with the examples, knows the schema and answers, without anything its policy forbids',
    async () => {
      const { page, complaints, context } = await visit(browser, `${site.url}/explorer`);
      const tabs = page.locator('.graphiql-tab-button');
      await tabs.filter({ hasText: 'Why' }).waitFor({ timeout: PATIENCE_MS });
      expect(await tabs.allInnerTexts()).toEqual(expect.arrayContaining(['Why', 'Series', 'Weights']));
      const [run, answer] = [page.getByRole('button', { name: /execute/i }), page.getByText('"Kyrgyzstan"').first()];
      // The button does nothing until the editor beside it has loaded its language.
      for (let tries = 0; tries < 20 && !(await answer.isVisible()); tries += 1) {
        await run.click();
        await answer.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      expect(await answer.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('Root Types').waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  it.each(['light', 'dark'] as const)(
    'the explorer can be used by everybody in the %s theme, whichever example is open',
    async (theme) => {
      const { page, context } = await visit(browser, `${site.url}/explorer`, { theme });
      const series = page.getByRole('button', { name: 'Series', exact: true });
      await series.click({ timeout: PATIENCE_MS / 2 });
      await page.locator('.graphiql-tab-button[aria-current=true]', { hasText: 'Series' }).waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  it(
    'an embed reads out the day under the pointer, inside a frame of another site',
    async () => {
      const elsewhere = await pageAround(`${site.url}/embed/country/KGZ?from=2020-09-01&to=2020-10-06`);
      const { page, complaints, context } = await visit(browser, elsewhere.url, { width: 800 });
      const output = page.frameLocator('iframe').locator('output');
      await output.waitFor();
      expect(await output.innerText()).toMatch(/high on 2020-10-06/);
      for (let moved = 0; moved < 50 && !/^2020-09/.test(await output.innerText()); moved += 1) {
        await page.mouse.move(200 + moved, 200);
        await page.waitForTimeout(100);
      }
      expect(await output.innerText()).toMatch(/^2020-09-\d\d: \d+\.\d \w+ \(/);
      expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
      await context.close();
      elsewhere.close();
    },
    PATIENCE_MS,
  );
});
