import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly timezoneId?: string;
}

/** A page of a fresh browser profile, with everything it complained about in the console. */
export interface VisitedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...inherited(), ...env } });
}

const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

export async function visit(browser: Browser, url: string, how: Visit = {}): Promise<VisitedPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: how.timezoneId ?? 'Europe/London',
    colorScheme: how.theme ?? 'light',
    viewport: { width: how.width ?? 1440, height: how.height ?? 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, context, complaints };
}

/** Violations of WCAG 2.2 A and AA on the page as it stands, one line each: rule, then the elements. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: AxeRunner }).axe;
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

const MOST_TRIES = 100;

interface AxeRunner {
  run(options: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/**
 * Whether something comes true within ten seconds; what it looks at may not be there yet. The page's policy forbids the browser's own
 * way of waiting for it. @throws what the expression throws to the end.
 */
export async function becomes(page: Page, expression: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      if (await page.evaluate<boolean>(expression)) return true;
      if (tries === MOST_TRIES) return false;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
    await page.waitForTimeout(100);
  }
}
