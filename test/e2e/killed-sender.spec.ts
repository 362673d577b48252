import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openStorage, type Storage } from '#libs/storage';
import { Clock } from '../../apps/api/src/common/clock.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { aReportedEvent, aReportedEvidence } from '../support/ledger-rows.js';
import { createTestDatabase, runSql, type TestDatabase } from '../support/postgres.js';
import { ServedApi } from '../support/served-api.js';
import { until } from '../support/until.js';

const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK'] as const;
/** How many messages arrive and are answered before the server is killed with the next one under way. */
const ANSWERED = 1;

/** Of the next server: what was under way is free again, its lease has run out. It goes on, as what fails once is sent again later. */
class MinuteAhead extends Clock {
  override now(): string {
    return new Date(Date.now() + 61_000).toISOString();
  }
}

interface Told {
  readonly message: string;
  readonly alert: string;
}

let database: TestDatabase;
let storage: Storage;
let first: ServedApi;
let channel: string;
let next: TestApi | null = null;
let receiver: Server;
let unanswered: ServerResponse | null = null;
let isTakenOver = false;
let told: Told[] = [];

beforeEach(async () => {
  [next, unanswered, isTakenOver, told] = [null, null, false, []];
  database = await createTestDatabase();
  storage = await openStorage(database);
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      const { data } = JSON.parse(body) as { data: { id: string } };
      told.push({ message: String(request.headers['webhook-id']), alert: data.id });
      if (told.length > ANSWERED && !isTakenOver) unanswered = response;
      else response.writeHead(204).end();
    });
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const old = new Date(Date.now() - 400 * 86_400_000).toISOString();
  for (const country of COUNTRIES) await happens(country, old);
  first = await ServedApi.start(database.databaseUrl, { FAULTLINE_WEBHOOKS: 'loopback' });
});
afterEach(async () => {
  await first.kill();
  await next?.close();
  await storage.close();
  await database.drop();
  receiver.closeAllConnections();
  receiver.close();
});

async function happens(country: (typeof COUNTRIES)[number], knownAt: string): Promise<void> {
  const event = aReportedEvent({
    ...{ id: `${country} ${knownAt}`, country, occurredOn: knownAt.slice(0, 10), knownAt, class: 'violence.riot' },
    reports: [aReportedEvidence({ knownAt })],
  });
  await storage.events.append(event, { by: 'analyst', reason: 'test' });
}

/** Resolves to the id of the channel that is told. */
async function keepRule(): Promise<string> {
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const made = await first.ask(
    'mutation ($a: String!) { createAlertChannel(channel: { kind: WEBHOOK, name: "desk", address: $a }) { channel { id } } }',
    { a: url },
  );
  const { channel: webhook } = made.data?.['createAlertChannel'] as { channel: { id: string } };
  const condition = { kind: 'EVENT', classes: ['violence.riot'] };
  const kept = await first.ask(
    'mutation ($r: AlertRuleInput!) { createAlertRule(rule: $r, idempotencyKey: "riots") { id } }',
    { r: { name: 'riots', countries: COUNTRIES, channels: [webhook.id], condition } },
  );
  expect([...made.errors, ...kept.errors]).toEqual([]);
  return webhook.id;
}

const rows = (sql: string) => runSql(database.databaseUrl, sql);
const alerts = () => rows('select id, subject, rule, day, kind, snapshot::text as snapshot from alert order by id');

/** Inside one it would be taken for dead after a minute and lose its locks (`test/storage/stopped-workers.spec.ts`). */
async function haltOutsideTransactions(): Promise<void> {
  const open = () =>
    rows(`select from pg_stat_activity where datname = current_database()
    and pid <> pg_backend_pid() and xact_start is not null`);
  await until(async () => {
    first.child.kill('SIGSTOP');
    if ((await open()).length === 0) return true;
    first.child.kill('SIGCONT');
    return false;
  });
}

/** The server that sends is stopped with a message under way and others waiting; the next one sends them all. */
async function takeOver(stop: () => unknown): Promise<readonly Record<string, unknown>[]> {
  channel = await keepRule();
  for (const country of COUNTRIES) await happens(country, new Date().toISOString());
  await until(() => unanswered);
  await until(async () => (await alerts()).length === COUNTRIES.length);
  const raised = await alerts();
  await stop();
  isTakenOver = true;
  const left = await rows(`select id from alert_delivery where state = 'waiting'`);
  expect(left).toHaveLength(COUNTRIES.length - ANSWERED);

  const alertSettings = { webhooks: 'loopback', mail: null } as const;
  const { databaseUrl } = database;
  next = await startTestApi({ databaseUrl, runJobs: true, alerts: alertSettings, clock: new MinuteAhead() });
  await allDelivered();
  return raised;
}

const allDelivered = () =>
  until(async () => (await rows(`select from alert_delivery where state <> 'delivered'`)).length === 0);

it('a server killed while it sends leaves every alert to the next one: told at least once, under one id, none lost or repeated', async () => {
  const raised = await takeOver(() => first.kill('SIGKILL'));
  expect(await alerts()).toEqual(raised);
  expect(new Set(told.map(({ alert }) => alert))).toEqual(new Set(raised.map(({ id }) => id)));
  // The one that was cut off came twice, under the same id; whoever remembers ids tells it once.
  expect(told).toHaveLength(COUNTRIES.length + 1);
  expect(new Set(told.map(({ message }) => message)).size).toBe(COUNTRIES.length);
  for (const { alert, message } of told)
    expect(told.filter((other) => other.message === message).every((other) => other.alert === alert)).toBe(true);
}, 60_000);

it('a server that stood still while it sent, past its lease, changes nothing of what another has sent for it', async () => {
  await takeOver(haltOutsideTransactions);
  const log = () => rows('select id, state, attempts, lease, attempted_at from alert_delivery order by id');
  const sent = await log();
  await next?.close();
  next = null;

  first.child.kill('SIGCONT');
  unanswered?.writeHead(204).end();
  // It sends one message after the other: when a further one has arrived, it is done with the old one.
  const asked = await first.ask('mutation ($id: ID!) { testAlertChannel(id: $id) { id } }', { id: channel });
  const { id: test } = asked.data?.['testAlertChannel'] as { id: string };
  await allDelivered();
  expect((await log()).filter(({ id }) => id !== test)).toEqual(sent);
}, 120_000);
