import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '#libs/events';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { killApis } from '../drills/killed-apis.js';
import { killImporters } from '../drills/killed-importers.js';
import { countByDay, killPublishers } from '../drills/killed-publishers.js';
import { killDatabase } from '../support/kill-database.js';
import { importNumbered, NUMBERED_COUNTRIES } from '../support/numbered-import.js';
import { DatabaseRelay } from '../support/relay.js';
import { ServedApi } from '../support/served-api.js';
import type { SoakFigures } from './figures.js';
import { yesterday, type SoakSite } from './site.js';

const FILE = { rows: 4_000, rowsPerChunk: 100 };
const DAYS = 30;

/** One round of kills on a database of its own: importers, publishers, servers, and the database under a server. */
export async function killRound(
  site: SoakSite,
  figures: SoakFigures,
  { round, random }: { readonly round: number; readonly random: () => number },
): Promise<void> {
  const databaseUrl = await site.createDatabase(`kills_${round}`);
  await site.withStorage(databaseUrl, async (storage) => {
    const plan = { ...FILE, contentHash: `soak ${round}` };
    const { killed, done } = await killImporters({ databaseUrl, storage, plan, kills: 10, random });
    figures.importerKills += killed;
    figures.lost += plan.rows - done.accepted;
    figures.doubled += done.duplicate + done.revised;
    const drill = { databaseUrl, storage, firstDay: addDays(yesterday(), 1 - DAYS), days: DAYS, random };
    figures.publisherKills += await killPublishers({ ...drill, kills: 6 });
    for (const count of (await countByDay(storage)).values()) figures.lost += NUMBERED_COUNTRIES.length - count;
    const before = (await storage.records.read('KGZ')).events.length;
    const api = await killApis({ databaseUrl, kills: 6, random });
    figures.apiKills += 6;
    figures.slowestStartMs = Math.max(figures.slowestStartMs, api.slowestStartMs);
    const added = (await storage.records.read('KGZ')).events.length - before;
    figures.lost += Math.max(0, api.ids.length - added);
    figures.doubled += Math.max(0, added - api.ids.length);
    const verdict = await verifyPublished(storage);
    figures.replayed += verdict.replayed;
    figures.differences += verdict.differences.length + (verdict.audit.broken ? 1 : 0);
  });
  await killUnderServer(site, figures, databaseUrl);
}

/** Kills the database under an importer and a server, and waits until the server answers again. */
async function killUnderServer(site: SoakSite, figures: SoakFigures, databaseUrl: string): Promise<void> {
  const relay = await DatabaseRelay.to(databaseUrl);
  const api = await ServedApi.start(relay.databaseUrl);
  const plan = { ...FILE, contentHash: 'under the server' };
  let acknowledged = 0;
  await site.withStorage(databaseUrl, async (storage) => {
    const importing = importNumbered(storage, { ...plan, onChunk: () => (acknowledged += 1) }).catch(() => undefined);
    await sleep(300);
    await killDatabase(databaseUrl);
    await importing;
  });
  figures.databaseKills += 1;
  await site.start();
  const url = new URL(site.databaseUrl);
  url.pathname = new URL(databaseUrl).pathname;
  relay.target = url;
  const accepting = performance.now();
  while ((await api.ask('{ sources { id } }').catch(() => null))?.status !== 200) await sleep(20);
  figures.slowestReturnMs = Math.max(figures.slowestReturnMs, performance.now() - accepting);
  await api.kill();
  relay.close();
  await site.withStorage(url.href, async (storage) => {
    const { read } = (await storage.imports.list({ first: 1, after: null })).nodes[0]!;
    figures.lost += Math.max(0, acknowledged * plan.rowsPerChunk - read);
    const done = await importNumbered(storage, plan);
    figures.lost += plan.rows - done.read;
  });
}
