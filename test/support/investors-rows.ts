import type { Storage } from '#libs/storage';
import { runSql } from './postgres.js';

/** Tables of what investors keep; `keepInvestorsRows` leaves a row or more in each. */
export const INVESTORS_TABLES = [
  ...['portfolio', 'portfolio_revision', 'holding_revision', 'portfolio_share'],
  ...['alert_rule', 'alert_rule_state', 'alert_channel', 'alert', 'alert_delivery'],
] as const;

const AT = '2026-01-01T00:00:00Z';
const NOTE = { by: 'an investor', requestId: null };
const LOCAL = { owner: 'local' };

/** A portfolio with a link, a rule, an alert it raised, and the message about it that waits for a webhook. */
export async function keepInvestorsRows(store: { readonly storage: Storage; readonly databaseUrl: string }) {
  await keepPortfolio(store.storage);
  await keepRule(store.storage);
  await runSql(
    store.databaseUrl,
    `insert into alert (id, rule, owner, subject, day, kind, known_at, evaluated_at, snapshot)
     values ('alert', 'rule', 'local', 'KGZ', '2026-01-01', 'event:violence.riot', $1, $1, '{"causes": []}')`,
    [AT],
  );
  await runSql(store.databaseUrl, `insert into alert_rule_state (rule, subject, state) values ('rule', 'KGZ', '{}')`);
  await runSql(
    store.databaseUrl,
    `insert into alert_delivery (id, alert, channel, state, attempts, created_at, next_attempt_at)
     values ('message', 'alert', 'hook', 'waiting', 1, $1, $1)`,
    [AT],
  );
}

async function keepPortfolio({ portfolios, portfolioShares }: Storage): Promise<void> {
  const key = { id: 'portfolio', ...LOCAL };
  await portfolios.create(key, 'Frontier', NOTE);
  const held = { name: null, value: 100, currency: 'EUR', domicile: null, sector: null };
  const countries = [{ country: 'KGZ', weight: 0.5, assets: ['mine'] }];
  const put = ['KUMTOR', 'FUND'].map((symbol) => ({ symbol, ...held, countries }));
  await portfolios.change(key, { action: 'imported', put }, NOTE);
  const link = { id: 'link', portfolio: key.id, note: null, createdBy: 'local', createdAt: AT, expiresAt: null };
  await portfolioShares.add(key, { ...link, tokenHash: 'ab'.repeat(32) }, NOTE);
}

async function keepRule({ alertChannels, alertRules }: Storage): Promise<void> {
  const by = { ...NOTE, at: AT, most: 50 };
  const channel = {
    id: 'hook',
    ...LOCAL,
    kind: 'webhook',
    name: 'desk',
    address: 'https://hooks.example.org/',
  } as const;
  await alertChannels.add({ ...channel, createdAt: AT, secret: 'secret', tokenHash: null }, by);
  const condition = { kind: 'event', classes: ['violence.riot'], confidence: 0 };
  const manners = { portfolio: null, hysteresis: 5, coolDownHours: 24, channels: ['hook'] };
  await alertRules.create({ id: 'rule', ...LOCAL }, { name: 'riots', condition, countries: ['KGZ'], ...manners }, by);
}
