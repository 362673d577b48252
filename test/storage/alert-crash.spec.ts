import { jest } from '@jest/globals';
import { addDays, type CountryCode } from '#libs/events';
import { Clock } from '../../apps/api/src/common/clock.js';
import { anAlertEngine } from '../support/alert-engine.js';
import { aReportedEvent, aReportedEvidence } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';
import { killAfter, spawnSource } from '../support/source-process.js';

const COUNTRIES: readonly CountryCode[] = ['KGZ', 'KAZ', 'BLR', 'ARM'];
const KILLS = COUNTRIES.length;
const note = { by: 'analyst', reason: 'test' };

let opened: TestStorage;
beforeAll(async () => {
  opened = await openTestStorage();
  for (const country of COUNTRIES) await happens(country, 'old', addDays(today(), -400));
  const owned = { name: 'riots', countries: [], portfolio: null, hysteresis: 0, coolDownHours: 0, channels: ['hook'] };
  const at = new Clock().now();
  const by = { by: 'an investor', requestId: null, at, most: 50 };
  const channel = {
    id: 'hook',
    owner: 'local',
    kind: 'webhook',
    name: 'hook',
    address: 'https://hooks.example.org/',
  } as const;
  await opened.storage.alertChannels.add({ ...channel, createdAt: at, secret: 's', tokenHash: null }, by);
  const condition = { kind: 'event', classes: ['violence.riot'], confidence: 0 };
  for (const rule of ['a', 'b'])
    await opened.storage.alertRules.create({ id: rule, owner: 'local' }, { ...owned, condition }, by);
});
afterAll(() => opened.close());

const today = (): string => new Date().toISOString().slice(0, 10);

async function happens(country: CountryCode, id: string, day?: string): Promise<void> {
  const knownAt = day === undefined ? new Date().toISOString() : `${day}T12:00:00Z`;
  const reports = [aReportedEvidence({ knownAt })];
  const event = aReportedEvent({ id, country, occurredOn: day ?? today(), knownAt, class: 'violence.riot', reports });
  await opened.storage.events.append(event, note);
}

/** The live engine in a process of its own, killed at a moment of chance. */
const watchAndKill = (afterMs: number): Promise<unknown> =>
  killAfter(spawnSource('alert-watcher.process.ts', opened.databaseUrl), afterMs);

it(`the engine killed ${KILLS} times while it looks, and two that look at once, lose no alert and repeat none`, async () => {
  for (const [index, country] of COUNTRIES.entries()) {
    await happens(country, `riot ${index}`);
    // The same waits every time; where in a look they fall is left to the machine.
    await watchAndKill((index * 37) % 60);
  }
  const engines = await Promise.all([1, 2].map(() => anAlertEngine(opened.storage, opened.databaseUrl, new Clock())));
  await Promise.all(engines.map(({ watch }) => watch.look()));
  await Promise.all(engines.map(({ watch }) => watch.look()));
  const alerts = await runSql(
    opened.databaseUrl,
    `select rule, subject, snapshot -> 'causes' -> 0 ->> 'id' as cause from alert order by rule, subject`,
  );
  const expected = ['a', 'b'].flatMap((rule) =>
    COUNTRIES.map((subject, index) => ({ rule, subject, cause: `riot ${index}` })),
  );
  const inOrder = expected.toSorted((a, b) => (a.rule + a.subject < b.rule + b.subject ? -1 : 1));
  expect(alerts).toEqual(inOrder);
  const told = await runSql(
    opened.databaseUrl,
    `select count(*)::int as messages, count(distinct alert)::int as alerts,
       (select count(distinct subject)::int from change where kind = 'alert') as told from alert_delivery`,
  );
  expect(told).toEqual([{ messages: expected.length, alerts: expected.length, told: expected.length }]);
});

it('news that comes in while a look begins is told by that look or the next, not at the close of the day', async () => {
  const { storage, databaseUrl } = opened;
  const { watch } = await anAlertEngine(storage, databaseUrl, new Clock());
  for (const country of ['UKR', 'MDA'] as const) await happens(country, 'old', addDays(today(), -400));
  await watch.look();
  const clocks = storage.alertWatch.clocks.bind(storage.alertWatch);
  const active = storage.alertRules.active.bind(storage.alertRules);
  jest.spyOn(storage.alertWatch, 'clocks').mockImplementationOnce(async () => {
    await happens('UKR', 'riot before the clocks are read');
    return clocks();
  });
  jest.spyOn(storage.alertRules, 'active').mockImplementationOnce(async (options) => {
    await happens('MDA', 'riot before the rules are read');
    return active(options);
  });
  await watch.look();
  await watch.look();
  jest.restoreAllMocks();
  const alerts = `select distinct subject from alert where subject in ('UKR', 'MDA') order by subject`;
  expect(await runSql(databaseUrl, alerts)).toEqual([{ subject: 'MDA' }, { subject: 'UKR' }]);
});

it('a rule tells what becomes known while it is being kept', async () => {
  const { storage, databaseUrl } = opened;
  await happens('TJK', 'old', addDays(today(), -400));
  const at = new Date(Date.now() - 1000).toISOString();
  await happens('TJK', 'riot');
  const terms = { name: 'riots', countries: [], portfolio: null, hysteresis: 0, coolDownHours: 0, channels: [] };
  const condition = { kind: 'event', classes: ['violence.riot'], confidence: 0 };
  const by = { by: 'an investor', requestId: null, at, most: 50 };
  await storage.alertRules.create({ id: 'late', owner: 'local' }, { ...terms, condition }, by);
  const { watch } = await anAlertEngine(storage, databaseUrl, new Clock());
  await watch.look();
  expect(await runSql(databaseUrl, `select subject from alert where rule = 'late'`)).toEqual([{ subject: 'TJK' }]);
});

it('a rule on a portfolio tells what happens before the engine has looked at it for the first time', async () => {
  const { storage, databaseUrl } = opened;
  const owner = 'local';
  const held = { symbol: 'KUMTOR', name: null, value: 1, currency: null, domicile: null, sector: null };
  const put = [{ ...held, countries: [{ country: 'GEO', weight: 1, assets: [] }] }];
  const by = { by: 'an investor', requestId: null };
  await happens('GEO', 'old', addDays(today(), -400));
  await storage.portfolios.create({ id: 'frontier', owner }, 'Frontier', by);
  await storage.portfolios.change({ id: 'frontier', owner }, { action: 'imported', put }, by);
  const condition = { kind: 'portfolio', atLeast: 1 };
  const terms = { name: 'own', condition, countries: [], portfolio: 'frontier', hysteresis: 0, coolDownHours: 0 };
  const at = new Clock().now();
  await storage.alertRules.create({ id: 'own', owner }, { ...terms, channels: [] }, { ...by, at, most: 50 });
  await happens('GEO', 'riot');
  const { watch } = await anAlertEngine(storage, databaseUrl, new Clock());
  await watch.look();
  await watch.look();
  const alerts = await runSql(databaseUrl, `select subject from alert where rule = 'own'`);
  expect(alerts).toEqual([{ subject: 'frontier' }]);
});
