import { setTimeout as sleep } from 'node:timers/promises';
import type { Storage } from '#libs/storage';
import { killApis } from '../drills/killed-apis.js';
import { killDatabase } from '../support/kill-database.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { importNumbered } from '../support/numbered-import.js';
import { DatabaseRelay } from '../support/relay.js';
import { ServedApi } from '../support/served-api.js';
import type { SoakSite } from './site.js';
import type { Soak } from './soak.js';

const SERVERS = 6;
const DATABASE_KILLS = 2;
/** A fifth more than the 300 that are wanted. */
const SERVERS_PER_HOUR = 360;
const WRITERS = 3;
const LONGEST_LIFE_MS = 400;
const FILE = { rows: 20_000, rowsPerChunk: 100 };
const QUESTION = '{ sources { id } }';
const POLL_MS = 20;

/** Rounds of servers killed during a mutation, and of databases killed under a server and its writers, until the time is over. */
export async function killServers(site: SoakSite, soak: Soak): Promise<void> {
  const random = soak.randomOf(2);
  for (let round = 0; !soak.isOver(); round++) {
    const name = `servers_${round}`;
    const databaseUrl = await site.createDatabase(name);
    const api = await killApis({ databaseUrl, kills: SERVERS, random });
    soak.figures.apiKills += SERVERS;
    soak.figures.startTimes.push(...api.startTimes);
    const added = await site.withStorage(databaseUrl, async (storage) => (await storage.records.read('KGZ')).events);
    soak.figures.lost += Math.max(0, api.ids.length - added.length);
    soak.figures.doubled += Math.max(0, added.length - api.ids.length);
    await killDatabases(site, soak, { name, random });
    await site.dropDatabase(name);
    soak.figures.rounds += 1;
    await soak.keepPace(() => soak.figures.apiKills, SERVERS_PER_HOUR);
  }
}

/** What the writers of one round were told is stored. */
interface Acknowledged {
  rows: number;
  /** Events they tried to store. */
  tried: number;
  readonly events: Set<string>;
}

interface DatabaseDrill {
  readonly name: string;
  readonly random: () => number;
}

/** One server stays up while its database is killed under an importer and three writers, and started again, several times. */
async function killDatabases(site: SoakSite, { figures }: Soak, { name, random }: DatabaseDrill): Promise<void> {
  const relay = await DatabaseRelay.to(site.urlOf(name));
  const api = await ServedApi.start(relay.databaseUrl);
  figures.startTimes.push(api.startMs);
  const acknowledged: Acknowledged = { rows: 0, tried: 0, events: new Set() };
  const plan = { ...FILE, contentHash: name, onChunk: () => (acknowledged.rows += FILE.rowsPerChunk) };
  for (let kill = 0; kill < DATABASE_KILLS; kill++) {
    await site.withStorage(site.urlOf(name), async (storage) => {
      const ended = Promise.allSettled([importNumbered(storage, plan), ...writers(storage, acknowledged)]);
      await sleep(random() * LONGEST_LIFE_MS);
      await killDatabase(site.databaseUrl);
      await ended;
    });
    figures.databaseKills += 1;
    const away = await api.ask(QUESTION);
    if (away.status !== 503) figures.failures.push(`Without its database the server answers ${away.status}.`);
    await site.start();
    relay.target = new URL(site.urlOf(name));
    figures.returnTimes.push(await untilAnswered(api));
    figures.lost += await countLost(site, name, acknowledged);
  }
  await api.kill('SIGTERM');
  relay.cut();
  const done = await site.withStorage(site.urlOf(name), (storage) => importNumbered(storage, plan));
  figures.lost += FILE.rows - done.accepted;
  figures.doubled += done.duplicate + done.revised;
}

/** People who report events, one after the other, as long as there is a database. */
function writers(storage: Storage, acknowledged: Acknowledged): Promise<never>[] {
  return Array.from({ length: WRITERS }, async () => {
    for (;;) {
      const id = `event ${(acknowledged.tried += 1)}`;
      await storage.events.append(aReportedEvent({ id, country: 'ARM' }), { by: 'a writer' });
      acknowledged.events.add(id);
    }
  });
}

/** Milliseconds from now until the server answers. */
async function untilAnswered(api: ServedApi): Promise<number> {
  const accepting = performance.now();
  while ((await api.ask(QUESTION)).status !== 200) await sleep(POLL_MS);
  return performance.now() - accepting;
}

/** Rows and events that were acknowledged and are gone. */
async function countLost(site: SoakSite, name: string, { rows, events }: Acknowledged): Promise<number> {
  return site.withStorage(site.urlOf(name), async (storage) => {
    const [run] = (await storage.imports.list({ first: 1, after: null })).nodes;
    const kept = new Set((await storage.records.read('ARM')).events.map(({ id }) => id));
    return Math.max(0, rows - (run?.read ?? 0)) + [...events].filter((id) => !kept.has(id)).length;
  });
}
