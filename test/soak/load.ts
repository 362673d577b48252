import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { loadDemo } from '../../apps/api/src/index.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { ServedApi } from '../support/served-api.js';
import { slopeOf, type SoakFigures } from './figures.js';
import { yesterday, type SoakSite } from './site.js';

const READERS = 4;
const PAUSE_MS = 40;
const SAMPLE_MS = 2_000;
const DAY = '2020-10-06';
/** Caches fill and the engine settles before memory is judged. */
const WARM_UP_SHARE = 0.4;
const SHORTEST_JUDGED_MS = 4 * 60_000;

const QUESTIONS = [
  `{ country(code: "KGZ") { score(on: "${DAY}") { value low high contributions(first: 5) { edges { node { points } } } } } }`,
  '{ countries(first: 20) { edges { node { code score { value } } } } }',
  '{ scores(countries: ["KGZ"], from: "2020-01-01", to: "2020-12-31") { dates score } }',
  '{ events(first: 20, filter: { countries: ["KGZ"] }) { edges { node { id title } } } }',
] as const;

/** Readers and one who reports, on one server, for so long: every answer is counted, and the server's memory is watched. */
export async function mixedLoad(site: SoakSite, figures: SoakFigures, ms: number): Promise<void> {
  const databaseUrl = await site.createDatabase('load');
  await site.withStorage(databaseUrl, async (storage) => {
    await loadDemo(storage);
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    await publishDay(storage, yesterday(), new Set());
  });
  const api = await ServedApi.start(databaseUrl);
  const end = performance.now() + ms;
  const memory: [number, number][] = [];
  const watch = async () => {
    while (performance.now() < end) {
      memory.push([performance.now() / 60_000, residentMb(api)]);
      await sleep(SAMPLE_MS);
    }
  };
  const work = Array.from({ length: READERS }, (_, reader) => read(api, figures, { end, reader }));
  await Promise.all([...work, report(api, end), watch()]);
  figures.memoryMb = residentMb(api);
  const judged = memory.slice(Math.floor(memory.length * WARM_UP_SHARE));
  if (ms >= SHORTEST_JUDGED_MS) figures.memorySlope = slopeOf(judged);
  await api.kill('SIGTERM');
}

async function read(
  api: ServedApi,
  figures: SoakFigures,
  { end, reader }: { readonly end: number; readonly reader: number },
): Promise<void> {
  for (let number = reader; performance.now() < end; number++) {
    const started = performance.now();
    const answer = await api.ask(QUESTIONS[number % QUESTIONS.length]!).catch(() => null);
    if (answer?.status === 200 && answer.errors.length === 0) figures.readsAnswered += 1;
    else figures.readsFailed += 1;
    figures.readTimes.push(performance.now() - started);
    await sleep(PAUSE_MS);
  }
}

/** One report a second keeps the caches turning over. */
async function report(api: ServedApi, end: number): Promise<void> {
  for (let number = 0; performance.now() < end; number++) {
    const source = `{ publisher: "Soak", publishedAt: "${DAY}T12:00:00Z", grade: B, attribution: FACT }`;
    const event = `country: "KAZ", occurredOn: "${DAY}", class: "protest.peaceful", title: "Soak ${number}", reports: [${source}]`;
    await api.ask(`mutation { reportEvent(idempotencyKey: "soak ${number}", input: { ${event} }) { id } }`);
    await sleep(1_000);
  }
}

/** Resident memory of a process on Linux, MB. */
function residentMb({ child }: ServedApi): number {
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
