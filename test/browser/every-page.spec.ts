import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, becomes, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { reportSeizure } from '../support/seizure.js';

const CRISIS = 'from=2020-07-01&to=2021-06-30&on=2020-10-06';

/** Every page to be walked through, with what stands on it when it has been read. */
const PAGES: readonly (readonly [path: string, whole: string])[] = [
  ['/', '.movers'],
  [`/country/KGZ?${CRISIS}`, '.score-chart canvas'],
  [`/country/KGZ/brief?${CRISIS}`, '[data-testid=value]'],
  ['/events?country=KGZ', '.event-line'],
  ['/events/KGZ:kgz-2020-10-06-white-house-seized', '[data-testid=points]'],
  ['/compare?with=KGZ~KAZ', '.score-chart canvas'],
  ['/method', '[data-testid=took]'],
  ['/desk', '.desk-queue .empty'],
  ['/exposure', '.begin'],
  ['/exposure/PORTFOLIO', '[data-testid=portfolio-score]'],
  ['/alerts?rule=new', '.rule-builder'],
  ['/data', 'h2'],
  ['/settings', '.command-line'],
];

/** Pages whose reading by everybody no other test looks at. */
const SMALL_PAGES: typeof PAGES = [
  ['/exposure', '.begin'],
  ['/shared/TOKEN', '[data-testid=portfolio-score]'],
  ['/audit', 'h1'],
  ['/login', 'h1'],
  ['/settings', '.command-line'],
  ['/nowhere', '.missing'],
  ['/events/KGZ:none', '.missing'],
  ['/reports/KGZ:none', '.missing'],
  ['/embed/country/KGZ', 'svg'],
];

const PATIENCE_MS = 180_000;
/** From the address bar on: the navigation, and well into the page. */
const TABS = 16;

let site: DemoSite;
let browser: Browser;
const made: Record<string, string> = {};

beforeAll(async () => {
  [site, browser] = await Promise.all([openDemoSite(), launchBrowser()]);
  const { createPortfolio } = await site.ask<{ createPortfolio: { id: string } }>(
    'mutation { createPortfolio(name: "Frontier", idempotencyKey: "pages-1") { id } }',
  );
  const { id } = createPortfolio;
  await site.ask(
    'mutation ($id: ID!, $t: String!) { importHoldings(id: $id, text: $t, idempotencyKey: "pages-2") { stored } }',
    { id, t: 'symbol,value,country\nA,60,KGZ\nB,40,KAZ' },
  );
  const { sharePortfolio } = await site.ask<{ sharePortfolio: { path: string } }>(
    'mutation ($id: ID!) { sharePortfolio(id: $id) { path } }',
    { id },
  );
  Object.assign(made, { PORTFOLIO: id, TOKEN: sharePortfolio.path.split('/').at(-1) });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const addressOf = (path: string): string =>
  site.url + path.replace(/PORTFOLIO|TOKEN/, (name) => encodeURIComponent(made[name] ?? ''));

async function read(page: Page, [path, whole]: (typeof PAGES)[number]): Promise<void> {
  await page.goto(addressOf(path));
  await page.locator(whole).first().waitFor();
}

describe.each(['light', 'dark'] as const)('small pages in the %s theme', (theme) => {
  it(
    'can be read by everybody, without a word in the console',
    async () => {
      const { page, context, complaints } = await visit(browser, site.url, { theme });
      const violations: Record<string, string[]> = {};
      for (const [path, whole] of SMALL_PAGES) {
        await read(page, [path, whole]);
        const found = (await accessibilityViolations(page)).filter(
          // What stands in a frame has no headline of its own.
          (violation) => !(path.startsWith('/embed') && violation.startsWith('page-has-heading-one')),
        );
        if (found.length > 0) violations[path] = found;
      }
      expect(violations).toEqual({});
      expect(complaints.filter((text) => !/status of 40[14]/.test(text))).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );
});

/** Fields of a day, a month, a year and the button of a calendar are one element with four stops. */
const MOST_STOPS = 4;

/** What the focus is on, whether it and its ring can be seen, and how often in a row it was there. */
const FOCUS = `(() => {
  const on = document.activeElement;
  if (!on || on === document.body) return null;
  globalThis.stops = globalThis.held === on ? globalThis.stops + 1 : 1;
  globalThis.held = on;
  const { width, height } = on.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(on);
  // The browser draws its own ring around a check box and within the parts of a date.
  const hasRing = /^(checkbox|radio|date)$/.test(on.type ?? '') || (outlineStyle !== 'none' && outlineWidth !== '0px');
  return { what: on.outerHTML.slice(0, 120), isSeen: width > 0 && height > 0 && hasRing, stops: globalThis.stops };
})()`;

describe('the keyboard', () => {
  it(
    'walks through every page with its focus always in sight, and is trapped nowhere',
    async () => {
      const { page, context } = await visit(browser, site.url);
      const lost: string[] = [];
      for (const [path, whole] of PAGES) {
        await read(page, [path, whole]);
        // A page that asks for the focus itself gives it back first.
        await page.evaluate('document.activeElement?.blur?.()');
        for (let step = 0; step < TABS; step++) {
          await page.keyboard.press('Tab');
          const focus = await page.evaluate<{ what: string; isSeen: boolean; stops: number } | null>(FOCUS);
          // Past the last element the browser takes the focus to its own buttons, and then begins anew.
          if (focus === null) break;
          if (!focus.isSeen) lost.push(`${path} does not show the focus at ${focus.what}`);
          if (focus.stops > MOST_STOPS) lost.push(`${path} holds the focus at ${focus.what}`);
        }
      }
      expect([...new Set(lost)]).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  it('does what the list of keys says', async () => {
    const { page, context } = await visit(browser, site.url);
    await page.locator('.movers').first().waitFor();
    await page.keyboard.press('?');
    const named = await page.getByRole('dialog').locator('kbd').allInnerTexts();
    await page.keyboard.press('Escape');
    for (const [key, from, effect] of KEYS) {
      // By way of another page, so that the last key leaves nothing behind; Escape has somewhere to go back to.
      await read(page, [from, from === '/' ? '.movers' : 'h1']);
      await page.locator('h1').first().click();
      await page.keyboard.press(key);
      expect([key, await becomes(page, effect)]).toEqual([key, true]);
    }
    const tried = new Set([...KEYS.map(([key]) => SHOWN_AS[key] ?? key), ...TRIED_ELSEWHERE]);
    expect(named.flatMap((keys) => keys.split(/, | or /)).filter((key) => !tried.has(key))).toEqual([]);
    await context.close();
  });
});

/** A key, the page it is pressed on, and what is true afterwards. */
const KEYS: readonly (readonly [key: string, from: string, effect: string])[] = [
  ['?', '/', `document.querySelector('dialog.help[open]') !== null`],
  ['/', '/', `document.querySelector('dialog[open] input') !== null`],
  ['Control+k', '/', `document.querySelector('dialog[open] input') !== null`],
  ['j', '/', `document.activeElement.dataset.row !== undefined`],
  ['k', '/', `document.activeElement.dataset.row !== undefined`],
  ['c', '/', `location.pathname === '/compare'`],
  ['q', '/', `location.pathname === '/desk'`],
  ['w', '/country/KGZ', `document.querySelector('button[aria-label=Watch]').getAttribute('aria-pressed') === 'true'`],
  ['Escape', '/country/KGZ', `location.pathname === '/'`],
  ['n', '/alerts', `document.querySelector('.rule-builder') !== null`],
];
const SHOWN_AS: Readonly<Record<string, string>> = { 'Control+k': 'Ctrl K', Escape: 'Esc' };
/** Keys that act on a proposal, an event, an alert or a file have their own tests beside this one. */
const TRIED_ELSEWHERE = ['Enter', 'Arrow left', 'right', 'a', 'x', 'm', 's', 'e', 'u'];

describe('news', () => {
  it('moves the open overview, events, comparison and method without a reload, marked as new', async () => {
    const paths = ['/', '/events', '/compare?with=UZB~KAZ', '/method'];
    const open = await Promise.all(paths.map((path) => visit(browser, site.url + path)));
    for (const { page } of open) await page.locator('.live.on').waitFor();
    await reportSeizure(site, 'UZB');
    for (const { page, context } of open) {
      await page.locator('.tag.fresh').first().waitFor();
      await context.close();
    }
  });
});
