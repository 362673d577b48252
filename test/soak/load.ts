import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { loadDemo } from '../../apps/api/src/index.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { ServedApi } from '../support/served-api.js';
import type { MemorySample } from './figures.js';
import { sendSlowly } from '../support/slow-senders.js';
import { yesterday, type SoakSite } from './site.js';
import type { Soak } from './soak.js';

const READERS = 4;
const PAUSE_MS = 40;
const REPORT_MS = 10_000;
const SAMPLE_MS = 10_000;
const POLL_MS = 20;
/** Answers kept: full before memory is judged. */
const FULL_SOON_MB = '8';
const MB = 1024 * 1024;
const DAY = '2020-10-06';

const QUESTIONS = [
  `{ country(code: "KGZ") { score(on: "${DAY}") { value low high contributions(first: 5) { edges { node { points } } } } } }`,
  '{ countries(first: 20) { edges { node { code score { value } } } } }',
  '{ scores(countries: ["KGZ"], from: "2020-01-01", to: "2020-12-31") { dates score } }',
  '{ events(first: 20, filter: { countries: ["KGZ"] }) { edges { node { id title } } } }',
] as const;

const REPORT =
  'mutation ($key: String!, $event: ReportEventInput!) { reportEvent(idempotencyKey: $key, input: $event) { id } }';
const EVENT = {
  country: 'KAZ',
  occurredOn: DAY,
  class: 'protest.peaceful',
  reports: [{ publisher: 'Soak', publishedAt: `${DAY}T12:00:00Z`, grade: 'B', attribution: 'FACT' }],
};

/** Readers and one who reports, on one server that nobody kills: every answer is counted, and the server's memory is watched. */
export async function mixedLoad(site: SoakSite, soak: Soak): Promise<void> {
  const databaseUrl = await site.createDatabase('load');
  await site.withStorage(databaseUrl, async (storage) => {
    await loadDemo(storage);
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    await publishDay(storage, yesterday(), new Set());
  });
  const probe = join(site.folder, 'memory.json');
  const api = await ServedApi.start(databaseUrl, {
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${new URL('memory-probe.mjs', import.meta.url).href}`,
    MEMORY_PROBE: probe,
    FAULTLINE_ANSWER_CACHE_MB: FULL_SOON_MB,
  });
  const work = Array.from({ length: READERS }, (_, reader) => read(api, soak, reader));
  const slow = sendSlowly(api).then((times) => soak.figures.hangUpTimes.push(...times));
  await Promise.all([...work, report(api, soak), watchMemory(api, soak, probe), slow]);
  await api.kill('SIGTERM');
}

async function read(api: ServedApi, soak: Soak, reader: number): Promise<void> {
  const { figures } = soak;
  for (let number = reader; !soak.isOver(); number++) {
    const started = performance.now();
    const answer = await api.ask(QUESTIONS[number % QUESTIONS.length]!).catch(() => null);
    if (answer?.status === 200 && answer.errors.length === 0) figures.readsAnswered += 1;
    else figures.readsFailed += 1;
    figures.readTimes.push(performance.now() - started);
    await sleep(PAUSE_MS);
  }
}

/** A report every ten seconds keeps the caches turning over; each adds to what is held in memory of its country. */
async function report(api: ServedApi, soak: Soak): Promise<void> {
  for (let number = 0; !soak.isOver(); number++) {
    await api.ask(REPORT, { key: `soak ${number}`, event: { ...EVENT, title: `Soak ${number}` } });
    await sleep(REPORT_MS);
  }
}

async function watchMemory(api: ServedApi, soak: Soak, probe: string): Promise<void> {
  while (!soak.isOver()) {
    soak.figures.memory.push({ minute: soak.elapsed, ...(await memoryOf(api, probe)) });
    await sleep(SAMPLE_MS);
  }
}

async function memoryOf({ child }: ServedApi, probe: string): Promise<Omit<MemorySample, 'minute'>> {
  rmSync(probe, { force: true });
  child.kill('SIGUSR2');
  while (!existsSync(probe)) await sleep(POLL_MS);
  const { rss, heapUsed, heapTotal, external } = JSON.parse(readFileSync(probe, 'utf8')) as NodeJS.MemoryUsage;
  return { residentMb: rss / MB, heapMb: heapUsed / MB, reservedMb: heapTotal / MB, externalMb: external / MB };
}
