import { newKey } from '../support/portfolio-desk.js';
import { startAccountsApi, type AccountsApi, type Caller } from '../support/accounts.js';
import { runSql } from '../support/postgres.js';

let api: AccountsApi;
let vera: Caller;
let anna: Caller;
let rule = '';
let channel = '';

const RULE = { name: 'Mine', condition: { kind: 'SCORE', atLeast: 50 }, countries: ['KGZ'] };

beforeAll(async () => {
  api = await startAccountsApi();
  [vera, anna] = [await api.as('vera'), await api.as('anna')];
  const made = await vera.ask(
    `mutation ($r: AlertRuleInput!, $k: String!) { createAlertRule(rule: $r, idempotencyKey: $k) { id }
      createAlertChannel(channel: { kind: FEED, name: "mine" }) { channel { id } } }`,
    { r: RULE, k: newKey() },
  );
  const data = made.data as { createAlertRule: { id: string }; createAlertChannel: { channel: { id: string } } };
  [rule, channel] = [data.createAlertRule.id, data.createAlertChannel.channel.id];
  await runSql(
    api.databaseUrl,
    `insert into alert (id, rule, owner, subject, day, kind, known_at, evaluated_at, snapshot)
     select 'alert-of-vera', id, owner, 'KGZ', '2020-10-06', 'score', now(), now(), '{}' from alert_rule`,
  );
});
afterAll(() => api.close());

const CHANGES: readonly (readonly [string, (id: string) => string])[] = [
  [
    'changing a rule',
    (id) =>
      `mutation ($k: String!, $r: AlertRuleInput!) { updateAlertRule(id: "${id}", idempotencyKey: $k, rule: $r) { id } }`,
  ],
  ['pausing a rule', (id) => `mutation ($k: String!) { pauseAlertRule(id: "${id}", idempotencyKey: $k) { id } }`],
  ['deleting a rule', (id) => `mutation ($k: String!) { deleteAlertRule(id: "${id}", idempotencyKey: $k) { id } }`],
  [
    'putting back a rule',
    (id) => `mutation ($k: String!) { restoreAlertRule(id: "${id}", idempotencyKey: $k) { id } }`,
  ],
  ['deleting a channel', (id) => `mutation { deleteAlertChannel(id: "${id}") { id } }`],
  ['trying a channel', (id) => `mutation { testAlertChannel(id: "${id}") { id } }`],
  ['reading an alert', (id) => `{ alert(id: "${id}") { id } }`],
  ['marking an alert', (id) => `mutation { acknowledgeAlert(id: "${id}") { id } }`],
  ['putting an alert aside', (id) => `mutation { snoozeAlert(id: "${id}") { id } }`],
];

describe('what belongs to somebody else', () => {
  it.each(CHANGES)('answers %s like what does not exist', async (_, document) => {
    const own = document('').includes('Channel') ? channel : document('').includes('lertRule') ? rule : 'alert-of-vera';
    const answers = [];
    for (const id of [own, 'nothing']) {
      const { status, errors } = await anna.ask(document(id), { k: newKey(), r: RULE });
      answers.push([status, errors.map(({ message, extensions }) => [message.replace(id, 'ID'), extensions['code']])]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(JSON.stringify(answers[0])).toContain('NOT_FOUND');
  });

  it('is in no list, and may not be named in a rule', async () => {
    const lists = await anna.ask(
      '{ alertRules { id } alertChannels { id } alerts { totalCount } alertDeliveries { totalCount } }',
    );
    expect(lists.data).toEqual({
      alertRules: [],
      alertChannels: [],
      alerts: { totalCount: 0 },
      alertDeliveries: { totalCount: 0 },
    });
    const foreign = await anna.ask(
      'mutation ($r: AlertRuleInput!, $k: String!) { createAlertRule(rule: $r, idempotencyKey: $k) { id } }',
      { k: newKey(), r: { ...RULE, channels: [channel] } },
    );
    expect(foreign.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('is not told to a key that was made for something else', async () => {
    const { key } = await api.keyOf('vera', ['read']);
    const answer = await api.with({ authorization: `Bearer ${key}` }).ask('{ alertSettings { webhooks } }');
    expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const feed = await fetch(`${api.url}/feeds/alerts.atom`, { headers: { authorization: `Bearer ${key}` } });
    expect(feed.status).toBe(403);
    expect((await fetch(`${api.url}/feeds/alerts/${'a'.repeat(43)}.atom`)).status).toBe(404);
  });
});
