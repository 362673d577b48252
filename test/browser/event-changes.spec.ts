import type { Browser, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../support/api.js';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';
import { TestDesk } from '../support/desk.js';

let api: TestApi;
let browser: Browser;
let desk: TestDesk;

const ON = '2020-10-06';
const TELLINGS = [
  ['One paper', 'Protesters stormed the parliament building in Almaty, Kazakhstan.'],
  ['Another paper', 'A crowd seized the parliament in Almaty, Kazakhstan.'],
  ['A third paper', 'Rioters burned cars in Astana, Kazakhstan.'],
] as const;

/** Texts of three papers, all approved as events of their own. */
beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(), launchBrowser()]);
  desk = new TestDesk(api, 'changes in a browser');
  for (const [source, text] of TELLINGS) {
    await desk.submit({ source, text, grade: 'B' });
    for (const item of await desk.queue()) await desk.approve(item);
  }
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

interface Stored {
  readonly id: string;
  readonly place: string;
  readonly classInfo: { readonly title: string };
  readonly reports: readonly object[];
}

const standing = async (): Promise<readonly Stored[]> =>
  (
    await desk.ask<{ events: { nodes: Stored[] } }>(
      '{ events(filter: { countries: ["KAZ"] }) { nodes { id place classInfo { title } reports { id } } } }',
    )
  ).events.nodes;
const score = async (): Promise<string> => (await desk.score('KAZ', ON))!.value.toFixed(1);
/** The score that the dialog foretells, once it is that of what is in the form. */
const promised = (page: Page) =>
  page.locator('dialog .preview[aria-busy="false"] .preview-score b').first().innerText();
const told = (page: Page, words: string): Promise<void> => page.locator('.toast', { hasText: words }).first().waitFor();

describe('two rows that are one event', () => {
  it('are merged on the page of one, by the keyboard alone: found, previewed, given a reason, and taken back', async () => {
    const before = await score();
    const own = (await standing()).find(({ classInfo }) => classInfo.title === 'Seat of power seized')!;
    const { page, context, complaints } = await visit(browser, `${api.url}/events/${encodeURIComponent(own.id)}`);
    await page.getByRole('button', { name: /^Merge/ }).waitFor();
    await page.keyboard.press('m');
    await page.locator('.merge-search input:focus').waitFor();
    await page.keyboard.type('almaty');
    await page.locator('.candidates button').first().waitFor();
    expect(await page.getByRole('button', { name: 'Merge', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const after = await promised(page);
    expect(after).not.toBe(before);
    await page.getByLabel('Why (stays in the history)').focus();
    await page.keyboard.press('Enter');
    expect(await standing()).toHaveLength(3);
    await page.keyboard.type('one storming');
    await page.keyboard.press('Enter');
    await told(page, 'Merged');
    await page.getByText('Revision 2', { exact: true }).waitFor();
    expect((await standing()).find(({ id }) => id === own.id)?.reports).toHaveLength(2);
    expect(await score()).toBe(after);
    await page.keyboard.press('u');
    await told(page, 'Undone');
    await page.getByText('Revision 3', { exact: true }).waitFor();
    expect(await standing()).toHaveLength(3);
    expect(await score()).toBe(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('are ticked in the list and merged into the one the analyst chooses', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/events?text=almaty`);
    await page.locator('.event-line').nth(1).waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 chosen').waitFor();
    await page.keyboard.press('m');
    const stays = (await standing()).filter(({ place }) => place === 'Almaty').map(({ id }) => id);
    await page.locator('.chosen input[type="radio"]').nth(1).check();
    const after = await promised(page);
    await page.getByLabel('Why (stays in the history)').fill('one storming, two papers');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await told(page, 'Merged');
    await page.getByText('Revision 2', { exact: true }).waitFor();
    expect(stays).toContain(await page.locator('h1 .code').innerText());
    expect(await standing()).toHaveLength(2);
    expect(await score()).toBe(after);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('one row that is two events', () => {
  it('is split on its page: each part has its evidence, its class and its figures, and the score is the one foretold', async () => {
    const before = await score();
    const [whole] = (await standing()).filter(({ reports }) => reports.length === 2);
    const { page, context, complaints } = await visit(browser, `${api.url}/events/${encodeURIComponent(whole!.id)}`);
    await page.getByRole('button', { name: /^Split/ }).waitFor();
    await page.keyboard.press('s');
    const part = page.getByRole('group', { name: 'Part 2' }).first();
    await part.getByLabel('Class').selectOption({ label: 'Riot' });
    await part.getByLabel('Dead').fill('2');
    await part.getByRole('checkbox').last().uncheck();
    await page.getByText('Every part needs evidence.').waitFor();
    // Longer than typing takes to settle: nothing is asked that would be refused.
    await page.waitForTimeout(600);
    await part.getByRole('checkbox').last().check();
    const after = await promised(page);
    expect(after).not.toBe(before);
    await page.getByLabel('Why (stays in the history)').fill('two events in one row');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await told(page, 'Split');
    expect(await score()).toBe(after);
    expect((await standing()).map(({ reports }) => reports.length)).toEqual([1, 1, 1]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await told(page, 'Undone');
    expect(await score()).toBe(before);
    // Every revision with what it changed, days and texts, too.
    await page.locator('.diff', { hasText: 'knownAt' }).first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the dialogs', () => {
  it.each(['light', 'dark'] as const)('can be read by everybody in the %s theme, also on a phone', async (theme) => {
    const [event] = await standing();
    const address = `${api.url}/events/${encodeURIComponent(event!.id)}`;
    const { page, context } = await visit(browser, address, { theme });
    for (const [key, title] of [
      ['m', 'Merge events that are one'],
      ['s', 'Split an event that is several'],
    ] as const) {
      await page.getByRole('button', { name: /^Split/ }).waitFor();
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
      await page.keyboard.press('Escape');
    }
    await context.close();
  });
});
