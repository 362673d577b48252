import type { Browser, Page } from 'playwright-core';
import { PASSWORD, startAccountsApi, type AccountsApi } from '../support/accounts.js';
import { accessibilityViolations, launchBrowser, visit } from '../support/browser.js';

let api: AccountsApi;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startAccountsApi(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function logIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** What is refused is refused; a page must not complain of anything else. */
const others = (complaints: readonly string[]): string[] => complaints.filter((text) => !/status of 40[13]/.test(text));

describe('a page of a server that people log in to', () => {
  it('asks who is there, says when the password is wrong, and then shows what was asked for', async () => {
    const { page, context, complaints } = await visit(browser, `${api.url}/data?import=7`);
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    expect(new URL(page.url()).search).toBe('?next=%2Fdata%3Fimport%3D7');
    expect(await accessibilityViolations(page)).toEqual([]);
    await logIn(page, 'anna', 'a wrong password');
    await page.getByText('Name or password is wrong.').waitFor();
    await logIn(page, 'anna');
    await page.getByRole('heading', { name: 'Data' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/data?import=7');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Log out' }).first().click();
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
    expect(others(complaints)).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'lets its owner make a key that is shown once, and revoke it (%s)',
    async (theme) => {
      const { page, context, complaints } = await visit(browser, `${api.url}/settings`, { theme, width: 360 });
      // The settings are there for everybody; what is in them is not.
      await page.goto(`${api.url}/login?next=/settings`);
      await logIn(page, 'vera');
      await page.getByLabel('What it is for').fill(`sheet ${theme}`);
      await page.getByRole('button', { name: 'Make a key' }).click();
      const key = await page.locator('.shown-once code').innerText();
      expect(key).toMatch(/^flt_live_\w{8}_\w{49}$/);
      expect((await api.with({ authorization: `Bearer ${key}` }).ask('{ me { name } }')).status).toBe(200);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.getByRole('button', { name: `Revoke sheet ${theme}` }).click();
      await page
        .getByRole('row', { name: `sheet ${theme}` })
        .getByText('revoked')
        .waitFor();
      expect((await api.with({ authorization: `Bearer ${key}` }).ask('{ me { name } }')).status).toBe(401);
      expect(await page.getByRole('heading', { name: 'Accounts' }).count()).toBe(0);
      await page.reload();
      await page.getByRole('row', { name: `sheet ${theme}` }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain(key);
      expect(others(complaints)).toEqual([]);
      await context.close();
    },
  );

  it('lets who administers add people and take roles away, and says what an administrator may not read', async () => {
    const { page, context } = await visit(browser, `${api.url}/login?next=/settings`);
    await logIn(page, 'root');
    const accounts = page.getByRole('region', { name: 'Accounts' }).first();
    await accounts.getByRole('textbox', { name: 'Name' }).fill('newcomer');
    await accounts.getByRole('button', { name: 'Add' }).click();
    const password = await accounts.locator('.shown-once code').innerText();
    expect((await api.logIn('newcomer', password)).status).toBe(204);
    await accounts.getByRole('button', { name: 'Switch off: newcomer' }).click();
    await accounts.getByRole('button', { name: 'Switch off: newcomer. Sure?' }).click();
    await accounts.getByRole('row', { name: 'newcomer' }).getByText('switched off').waitFor();
    expect((await api.logIn('newcomer', password)).status).toBe(401);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.goto(api.url);
    await page.getByText('Your roles do not include that.').first().waitFor();
    await context.close();
  });
});
