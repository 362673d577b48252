import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { openReceivers, type Receivers } from '../support/receivers.js';
import { until } from '../support/until.js';

let site: DemoSite;
let browser: Browser;
let receivers: Receivers;

beforeAll(async () => {
  receivers = await openReceivers();
  const opening = openDemoSite({ runJobs: true, alerts: receivers.alerts });
  [site, browser] = await Promise.all([opening, launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await receivers.close();
});

/** The server looks for alerts after every change; a loaded machine takes its time. */
const PATIENCE_MS = 180_000;
const OCTOBER = 'from=2020-10-01&to=2020-10-31';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A place to be told, through the form. */
async function addChannel(page: Page, kind: 'WEBHOOK' | 'EMAIL', [name, address]: readonly [string, string]) {
  const channels = panel(page, 'Where else you are told');
  await channels.getByRole('combobox').selectOption(kind);
  await channels.getByLabel('Name').fill(name);
  await channels.getByLabel(kind === 'EMAIL' ? 'Mailbox' : 'Address (https://…)').fill(address);
  await channels.getByRole('button', { name: 'Add', exact: true }).click();
}

interface RuleStep {
  readonly name: string;
  readonly kind: string;
  readonly write: (page: Page) => Promise<unknown>;
  /** What the rehearsal on October 2020 says. */
  readonly rehearsed: RegExp;
  /** Title of the alert it raises when the seat of parliament is stormed today. */
  readonly told: RegExp;
}

const inKyrgyzstan = async (page: Page) => {
  await page.getByLabel('Where', { exact: true }).selectOption('countries');
  await page.getByLabel('Add a country…').selectOption('KGZ');
};

const RULES: readonly RuleStep[] = [
  {
    ...{ name: 'Executive', kind: 'INDICATOR', rehearsed: /^Once in 31 days/ },
    write: async (page) => {
      await page.getByLabel('Indicator', { exact: true }).selectOption('executive');
      await page.getByLabel('Threshold').fill('30');
      await inKyrgyzstan(page);
    },
    told: /^Kyrgyzstan: executive continuity reached/i,
  },
  {
    ...{ name: 'Week', kind: 'CHANGE', rehearsed: /^Once in 31 days/ },
    write: async (page) => {
      await page.getByLabel('Threshold').fill('4');
      await page.getByLabel('Days', { exact: true }).fill('7');
      await inKyrgyzstan(page);
    },
    told: /^Kyrgyzstan: the score rose/,
  },
  {
    ...{ name: 'Guarded', kind: 'LABEL', rehearsed: /^Once in 31 days/ },
    write: async (page) => {
      await page.getByLabel('Label', { exact: true }).selectOption('GUARDED');
      await inKyrgyzstan(page);
    },
    told: /^Kyrgyzstan: the label is/,
  },
  {
    ...{ name: 'Pinned news', kind: 'EVENT', rehearsed: /^Once in 31 days/ },
    write: async (page) => {
      await page.getByLabel('Add a class of events…').selectOption('executive.seat-seized');
      await page.getByLabel('Where', { exact: true }).selectOption('watchlist');
    },
    told: /^Kyrgyzstan: seat of power seized/i,
  },
  {
    ...{ name: 'Own money', kind: 'PORTFOLIO', rehearsed: /^Once in 31 days/ },
    write: async (page) => {
      await page.getByLabel('Portfolio', { exact: true }).selectOption({ label: 'Frontier' });
      await page.getByLabel('Threshold').fill('15');
    },
    told: /^Frontier: the score reached/,
  },
];

async function keepRule(page: Page, { name, kind, write, rehearsed }: RuleStep): Promise<void> {
  await page.goto(`${site.url}/alerts?rule=new&${OCTOBER}`);
  await page.getByLabel('What it looks at').selectOption(kind);
  await write(page);
  await page.getByTestId('rehearsal').filter({ hasText: rehearsed }).waitFor();
  await page.getByRole('checkbox', { name: 'Desk hook' }).check();
  await page.getByRole('checkbox', { name: 'Own mailbox' }).check();
  await page.getByLabel('Name of the rule').fill(name);
  await page.getByRole('button', { name: 'Keep this rule' }).click();
  await panel(page, 'Your rules').getByText(name, { exact: true }).waitFor();
}

async function holdings(): Promise<void> {
  const { createPortfolio } = await site.ask<{ createPortfolio: { id: string } }>(
    'mutation { createPortfolio(name: "Frontier", idempotencyKey: "made") { id } }',
  );
  await site.ask(
    'mutation ($id: ID!, $t: String!) { importHoldings(id: $id, text: $t, idempotencyKey: "filled") { stored } }',
    { id: createPortfolio.id, t: 'symbol,value,country\nKUMTOR,80,KGZ\nMYSTERY,20,' },
  );
}

/** Today, as an analyst reports it. */
const happens = (eventClass: string, title: string) => {
  const now = Date.now();
  const evidence = { publisher: 'Test agency', publishedAt: new Date(now - 60_000).toISOString(), group: title };
  return site.ask(
    'mutation ($i: ReportEventInput!, $k: String!) { reportEvent(input: $i, idempotencyKey: $k) { id } }',
    {
      k: eventClass,
      i: {
        ...{ country: 'KGZ', occurredOn: new Date(now).toISOString().slice(0, 10), class: eventClass, title },
        reports: [{ ...evidence, text: title, quote: title, grade: 'A', attribution: 'FACT' }],
      },
    },
  );
};

it(
  'a webhook and a mailbox are added by form, rules of every kind rehearsed and kept, and what happens is told once by each, everywhere',
  async () => {
    await holdings();
    const { page, context, complaints } = await visit(browser, `${site.url}/country/KGZ`);
    await page.getByRole('button', { name: 'Watch', exact: true }).click();
    await page.goto(`${site.url}/alerts`);
    await addChannel(page, 'WEBHOOK', ['Desk hook', receivers.hookUrl]);
    const secret = await page.locator('.shown-once code').innerText();
    expect(secret).toMatch(/^whsec_/);
    await addChannel(page, 'EMAIL', ['Own mailbox', 'risk@example.org']);
    const channels = panel(page, 'Where else you are told');
    await channels.getByText('risk@example.org').waitFor();
    await channels.getByRole('button', { name: 'Send a test message' }).first().click();
    const log = panel(page, 'Messages sent');
    await log.getByText('test message').waitFor();
    await log.getByText('arrived').waitFor({ timeout: PATIENCE_MS });
    expect(receivers.posts).toHaveLength(1);

    for (const rule of RULES) await keepRule(page, rule);
    await page.locator('.live.on').waitFor();
    await happens('executive.seat-seized', 'Crowd enters the seat of parliament');
    await happens('executive.coup-attempt', 'Officers declare the government deposed');
    for (const { name } of RULES)
      await page
        .locator('.alert', { hasText: `by “${name}”` })
        .first()
        .waitFor({ timeout: PATIENCE_MS });
    const told = await page.locator('.alert').allInnerTexts();
    for (const { name, told: title } of RULES)
      expect(told.filter((text) => text.includes(`by “${name}”`)).map((text) => title.test(text))).toEqual([true]);

    const messages = 2 * RULES.length;
    await until(() => receivers.posts.length + receivers.mails.length > messages);
    const alerts = receivers.posts.filter(({ data }) => data.link !== undefined);
    expect(new Set(alerts.map(({ headers }) => headers['webhook-id'])).size).toBe(RULES.length);
    for (const { told: title } of RULES) {
      expect(alerts.filter(({ data }) => title.test(data.title ?? ''))).toHaveLength(1);
      const subjects = receivers.mails.map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1] ?? '');
      expect(subjects.filter((subject) => title.test(subject))).toHaveLength(1);
    }
    // The log says so by itself, for each of them; nothing else was sent.
    await log.getByText('arrived').nth(messages).waitFor();
    expect(await log.locator('tbody tr').count()).toBe(messages + 1);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  2 * PATIENCE_MS,
);
