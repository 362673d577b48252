import type { Browser } from 'playwright-core';
import { startTestApi, type TestApi } from '../support/api.js';
import { launchBrowser, visit } from '../support/browser.js';

let api: TestApi;
let browser: Browser;
const ids = { event: '', report: '' };

const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '<img src=x onerror=alert(2)>';
const PICTURE = '<svg onload=alert(3)>';
const BRACES = '{{constructor.constructor("alert(4)")()}} ${alert(5)}';

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(), launchBrowser()]);
  const text = `Protesters ${IMAGE} took the seat of government. ${SCRIPT} Then ${BRACES}.`;
  const input = {
    ...{ country: 'KGZ', occurredOn: '2020-10-06', class: 'executive.seat-seized', dead: 1 },
    ...{ title: `${SCRIPT} seat taken`, place: PICTURE, actors: [{ name: IMAGE, role: BRACES }] },
    reports: [
      {
        ...{ publisher: `${IMAGE} wire`, title: `${SCRIPT} headline`, publishedAt: '2020-10-06T12:00:00Z', text },
        ...{ quote: text, grade: 'A', attribution: 'FACT' },
      },
    ],
  };
  const answer = await api.ask(
    'mutation ($i: ReportEventInput!) { reportEvent(input: $i, idempotencyKey: "c1") { id reports { report { id } } } }',
    { i: input },
  );
  const made = answer.data?.['reportEvent'] as { id: string; reports: { report: { id: string } }[] };
  ids.event = made.id;
  ids.report = made.reports[0]!.report.id;
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe('a report that holds a script in every field (C1)', () => {
  it.each([
    ['the overview', () => '/', 'seat taken'],
    ['the country', () => '/country/KGZ?from=2020-09-20&to=2020-10-20', 'seat taken'],
    ['the events', () => '/events', 'seat taken'],
    ['the event', () => `/events/${encodeURIComponent(ids.event)}`, '<script>alert(1)</script> seat taken'],
    ['the report', () => `/reports/${encodeURIComponent(ids.report)}`, '<script>alert(1)</script> headline'],
  ])('is text on the page of %s', async (_, path, shown) => {
    const { page, context, complaints } = await visit(browser, `${api.url}${path()}`);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByText(shown).first().waitFor();
    await page.mouse.move(600, 400);
    expect(await page.locator('img[src="x"], svg[onload], main script').count()).toBe(0);
    expect({ dialogs, complaints }).toEqual({ dialogs: [], complaints: [] });
    await context.close();
  });

  it('is text in a link only when it leads to the web', async () => {
    const { page, context } = await visit(browser, `${api.url}/reports/${encodeURIComponent(ids.report)}`);
    await page.getByText('headline').first().waitFor();
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { protocol: string }).protocol));
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    await context.close();
  });
});
