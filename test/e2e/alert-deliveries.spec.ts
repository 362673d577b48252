import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage, type Storage } from '#libs/storage';
import { loadDemo } from '../../apps/api/src/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { aReportedEvent, aReportedEvidence } from '../support/ledger-rows.js';
import { LiveClient } from '../support/live.js';
import { newKey } from '../support/portfolio-desk.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { openReceivers, type Received, type Receivers } from '../support/receivers.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let storage: Storage;
let api: TestApi;
let receivers: Receivers;

beforeAll(async () => {
  database = await createTestDatabase();
  storage = await openStorage(database);
  await loadDemo(storage);
  receivers = await openReceivers();
  api = await startTestApi({ databaseUrl: database.databaseUrl, runJobs: true, alerts: receivers.alerts });
});
afterAll(async () => {
  await api.close();
  await storage.close();
  await database.drop();
  await receivers.close();
});

const asked = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await api.ask(query, variables);
  if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
  return data as Data;
};

interface Channel {
  readonly channel: { readonly id: string; readonly problem: string | null };
  readonly secret: string | null;
  readonly path: string | null;
}
const aChannel = async (kind: string, address: string | null): Promise<Channel> =>
  (
    await asked<{ createAlertChannel: Channel }>(
      'mutation ($c: AlertChannelInput!) { createAlertChannel(channel: $c) { channel { id problem } secret path } }',
      { c: { kind, name: kind, address } },
    )
  ).createAlertChannel;

const aRule = (classes: string, channels: readonly string[]) =>
  asked<{ createAlertRule: { id: string } }>(
    `mutation ($r: AlertRuleInput!, $k: String!) { createAlertRule(rule: $r, idempotencyKey: $k) { id } }`,
    {
      k: newKey(),
      r: { name: `<b>${classes}</b>`, countries: ['KAZ'], channels, condition: { kind: 'EVENT', classes: [classes] } },
    },
  );

let events = 0;
/** Something that became known this moment. */
async function happens(
  eventClass: 'violence.riot' | 'executive.coup-attempt' | 'executive.seat-seized',
  knownAt = new Date().toISOString(),
): Promise<string> {
  const id = `live-${(events += 1)}`;
  const [country, occurredOn] = ['KAZ', knownAt.slice(0, 10)];
  const reports = [aReportedEvidence({ knownAt })];
  await storage.events.append(aReportedEvent({ id, country, occurredOn, knownAt, class: eventClass, reports }), {
    by: 'analyst',
    reason: 'test',
  });
  return id;
}

const DELIVERIES = `query ($a: ID) { alertDeliveries(alert: $a) { totalCount nodes { id alertId channelId state attempts problem nextAttemptAt } } }`;
interface Deliveries {
  readonly alertDeliveries: {
    readonly totalCount: number;
    readonly nodes: readonly {
      id: string;
      alertId: string | null;
      channelId: string;
      state: string;
      attempts: number;
      problem: string | null;
    }[];
  };
}

it('an event that becomes known is told by webhook, e-mail, feed and on the page, once each', async () => {
  const webhook = await aChannel('WEBHOOK', receivers.hookUrl);
  const email = await aChannel('EMAIL', 'risk@example.org');
  const feed = await aChannel('FEED', null);
  receivers.statuses.push(500, 302);
  await aRule('violence.riot', [webhook.channel.id, email.channel.id]);
  const page = await LiveClient.connect(api.url);
  page.subscribe('1', 'subscription { alertRaised { id title text isWaiting causes { event { localId } } } }');
  await sleep(200);
  const event = await happens('violence.riot');

  type Raised = {
    data: { alertRaised: { id: string; title: string; causes: { event: { localId: string } | null }[] } };
  };
  const { payload } = await page.next('next', '1');
  page.close();
  const { alertRaised } = (payload as Raised).data;
  expect(alertRaised.title).toBe('Kazakhstan: riot');
  expect(alertRaised.causes[0]?.event?.localId).toBe(event);

  const mail = await until(() => receivers.mails[0]);
  expect(mail).toContain('Subject: Kazakhstan: riot');
  expect(mail).toMatch(/^Content-Type: text\/plain/m);
  expect(mail).not.toMatch(/^<b>/m);

  await until(() => receivers.posts.length >= 2);
  const { alertDeliveries } = await asked<Deliveries>(DELIVERIES, { a: alertRaised.id });
  expect(alertDeliveries.totalCount).toBe(2);
  const toHook = alertDeliveries.nodes.find(({ channelId }) => channelId === webhook.channel.id);
  expect(toHook).toMatchObject({
    state: 'WAITING',
    problem: expect.stringMatching(/redirects are not followed|answers 500/) as string,
  });

  expectSigned(receivers.posts, webhook.secret);
  expect(JSON.parse(receivers.posts[0]!.body)).toMatchObject({
    type: 'alert.raised',
    data: { id: alertRaised.id, country: 'KAZ', title: 'Kazakhstan: riot', exposures: [] },
  });
  await expectFeed(feed, alertRaised.id);
});

/** Two attempts of one message. */
function expectSigned([first, second]: readonly Received[], secret: string | null): void {
  const { headers, body } = first!;
  expect(headers['webhook-id']).toBe(second!.headers['webhook-id']);
  const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
  const key = Buffer.from(secret!.replace('whsec_', ''), 'base64');
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
}

async function expectFeed({ path, channel }: Channel, alert: string): Promise<void> {
  const url = `${api.url}${path!}`;
  const atom = await fetch(url);
  expect([atom.status, atom.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const xml = await atom.text();
  expect(xml).toContain(`<id>tag:faultline,2026:alerts/${alert}</id>`);
  expect(xml).not.toContain(path!.slice(14, 40));
  expect(await (await fetch(`${api.url}/feeds/alerts.atom`)).text()).toBe(xml);
  await asked('mutation ($id: ID!) { deleteAlertChannel(id: $id) { id } }', { id: channel.id });
  expect((await fetch(url)).status).toBe(404);
}

it('an alert is seen, put aside and taken back', async () => {
  const { alerts } = await asked<{ alerts: { nodes: { id: string; isWaiting: boolean }[] } }>(
    '{ alerts { nodes { id isWaiting } } }',
  );
  const [alert] = alerts.nodes;
  const change = async (mutation: string) =>
    Object.values(
      await asked<Record<string, { isWaiting: boolean }>>(`mutation ($id: ID!) { ${mutation} { isWaiting } }`, {
        id: alert?.id,
      }),
    )[0]?.isWaiting;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(await change('acknowledgeAlert(id: $id)')).toBe(false);
  expect(await change('acknowledgeAlert(id: $id, isAcknowledged: false)')).toBe(true);
  expect(await change(`snoozeAlert(id: $id, until: "${tomorrow}")`)).toBe(false);
  expect(await change('snoozeAlert(id: $id, until: null)')).toBe(true);
  const waiting = await asked<{ alerts: { totalCount: number } }>(
    '{ alerts(filter: { waiting: true }) { totalCount } }',
  );
  expect(waiting.alerts.totalCount).toBe(1);
});

it('an event that could be known yesterday and is recorded now is told now, once', async () => {
  await aRule('executive.seat-seized', []);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  await happens('executive.seat-seized', yesterday);
  const titles = async () =>
    (await asked<{ alerts: { nodes: { title: string }[] } }>('{ alerts { nodes { title } } }')).alerts.nodes
      .map(({ title }) => title)
      .filter((title) => title === 'Kazakhstan: seat of power seized');
  await until(async () => (await titles()).length > 0);
  // Another change makes the engine look again.
  await happens('executive.coup-attempt');
  await sleep(500);
  expect(await titles()).toHaveLength(1);
});

it('a test message arrives and says that it is one', async () => {
  const { channel } = await aChannel('EMAIL', 'test@example.org');
  const before = receivers.mails.length;
  await asked('mutation ($id: ID!) { testAlertChannel(id: $id) { state } }', { id: channel.id });
  const mail = await until(() => receivers.mails.slice(before).find((one) => one.includes('test@example.org')));
  expect(mail).toContain('Subject: Faultline: test message');
});

it('a flood is kept back from a channel, and stands in the log and on the page', async () => {
  const { channel } = await aChannel('WEBHOOK', receivers.hookUrl);
  const at = new Date().toISOString();
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      storage.alertDeliveries.queueTest({ id: channel.id, owner: 'local' }, `flood ${index}`, at),
    ),
  );
  await aRule('executive.coup-attempt', [channel.id]);
  await happens('executive.coup-attempt');
  const withheld = await until(async () =>
    (await asked<Deliveries>(DELIVERIES)).alertDeliveries.nodes.find(({ state }) => state === 'WITHHELD'),
  );
  expect(withheld).toMatchObject({
    channelId: channel.id,
    attempts: 0,
    problem: 'More than 30 messages within 60 minutes: kept back.',
  });
  const { alerts } = await asked<{ alerts: { nodes: { title: string }[] } }>(
    '{ alerts(first: 1) { nodes { title } } }',
  );
  expect(alerts.nodes[0]?.title).toBe('Kazakhstan: coup attempt');
});

it.each([
  ['WEBHOOK', 'https://hooks.example.org/'],
  ['WEBHOOK', 'http://10.0.0.1/'],
  ['EMAIL', 'not an address'],
  ['EMAIL', 'a@example.org,b@example.org'],
  ['FEED', 'https://example.org/'],
])('a channel of kind %s to %s is refused here', async (kind, address) => {
  const answer = await api.ask('mutation ($c: AlertChannelInput!) { createAlertChannel(channel: $c) { secret } }', {
    c: { kind, name: 'x', address },
  });
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'channel.address' });
});

it('the figures of the server tell how the messages stand', async () => {
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  expect(metrics).toMatch(/faultline_alert_messages\{state="delivered"\} \d+/);
  expect(metrics).toMatch(/faultline_alert_messages\{state="withheld"\} 1/);
});
