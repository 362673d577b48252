// World of daily scores: 200 countries × 30 years × 10 indicators from 1,000,000 seeded events.
import { addDays, dayNumber, EVENT_CLASS_IDS, INDICATOR_IDS } from '../../dist/libs/events/src/index.js';
import { compiledSeries, compileRecord, emptyColumns, scoreOn, scoreSeries } from '../../dist/libs/scoring/src/index.js';

const COUNTRIES = 200;
const EVENTS_PER_COUNTRY = 5000;
const FROM = '1995-01-01';
const TO = '2024-12-31';
const DAYS = dayNumber(TO) - dayNumber(FROM) + 1;

/** Small seeded generator (mulberry32): the same world on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function countryRecord(index) {
  const random = randomFrom(20201006 + index);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const events = Array.from({ length: EVENTS_PER_COUNTRY }, (_, number) => {
    const occurredOn = addDays(FROM, Math.floor(random() * DAYS));
    const knownAt = `${addDays(occurredOn, 1)}T06:00:00Z`;
    const report = { id: 'r1', group: 'wire', grade: pick(['A', 'B', 'C']), attribution: 'official', precision: 1 };
    return {
      id: `e${number}`,
      revision: 1,
      occurredOn,
      until: null,
      class: pick(EVENT_CLASS_IDS),
      dead: random() < 0.2 ? Math.floor(random() * 30) : null,
      injured: random() < 0.2 ? Math.floor(random() * 200) : null,
      factorIds: [],
      source: null,
      coding: random() < 0.5 ? 'curated' : 'machine',
      knownAt,
      retractedAt: null,
      reports: [{ ...report, knownAt, retractedAt: null, denies: false }],
    };
  });
  const factors = INDICATOR_IDS.slice(7).map((indicator) => ({
    id: indicator,
    name: indicator,
    indicator,
    load: 4,
    validFrom: FROM,
    validTo: null,
    knownAt: null,
    retractedAt: null,
  }));
  return { country: `C${index}`, events, factors };
}

const rows = [];
const report = (what, value) => rows.push([what, value]);
const milliseconds = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const started = performance.now();
let loading = 0;
let sample;
const world = Array.from({ length: COUNTRIES }, (_, index) => {
  const record = countryRecord(index);
  sample ??= record;
  let compiled;
  loading += milliseconds(() => (compiled = compileRecord(record)));
  return compiled;
});
process.stderr.write(`generated in ${Math.round(performance.now() - started - loading)} ms\n`);
for (let round = 0; round < 3; round += 1) {
  globalThis.gc?.();
  const columns = emptyColumns(DAYS);
  const time = milliseconds(() => {
    for (const compiled of world) compiledSeries(compiled, FROM, TO, { columns });
  });
  report(`all series, round ${round}`, `${time.toFixed(0)} ms`);
}
report('loading', `${loading.toFixed(0)} ms`);
report('rss', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
for (const [what, value] of rows) process.stdout.write(`${what.padEnd(60)} ${value}\n`);
