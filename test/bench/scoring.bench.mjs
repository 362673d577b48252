// World of daily scores: 200 countries × 30 years × 10 indicators from 1,000,000 seeded events.
import { addDays, dayNumber, EVENT_CLASS_IDS, INDICATOR_IDS } from '../../dist/libs/events/src/index.js';
import * as scoring from '../../dist/libs/scoring/src/index.js';

const COUNTRIES = 200;
const EVENTS_PER_COUNTRY = 5000;
const FROM = '1995-01-01';
const TO = '2024-12-31';
const DAYS = dayNumber(TO) - dayNumber(FROM) + 1;
const ROUNDS = 5;
const NAIVE_DAYS = 300;

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

/** Half analysts' events, half a machine feed; a fifth with dead, a fifth with injured. */
function eventOf(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const occurredOn = addDays(FROM, Math.floor(random() * DAYS));
  const knownAt = `${addDays(occurredOn, 1)}T06:00:00Z`;
  const seen = { knownAt, retractedAt: null };
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
    reports: [
      {
        id: 'r1',
        group: 'wire',
        grade: pick(['A', 'B', 'C']),
        attribution: 'official',
        precision: 1,
        denies: false,
        ...seen,
      },
    ],
    ...seen,
  };
}

function recordOf(index) {
  const random = randomFrom(20201006 + index);
  const standing = { load: 4, validFrom: FROM, validTo: null, knownAt: null, retractedAt: null };
  return {
    country: `C${index}`,
    events: Array.from({ length: EVENTS_PER_COUNTRY }, (_, number) => eventOf(number, random)),
    factors: INDICATOR_IDS.slice(7).map((id) => ({ id, name: id, indicator: id, ...standing })),
  };
}

function timed(work) {
  const started = performance.now();
  const result = work();
  return { result, ms: performance.now() - started };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const print = (what, value) => process.stdout.write(`${what.padEnd(64)} ${value}\n`);
const inMs = (ms) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;

/** Rows are dropped as soon as they are compiled: what stays is the columns the series run on. */
function loadWorld() {
  let ms = 0;
  const compiled = Array.from({ length: COUNTRIES }, (_, index) => {
    const record = recordOf(index);
    const one = timed(() => scoring.compileRecord(record));
    ms += one.ms;
    return one.result;
  });
  return { compiled, ms };
}

function benchSeries(world) {
  const columns = scoring.emptyColumns(DAYS);
  const rounds = Array.from(
    { length: ROUNDS },
    () => timed(() => world.forEach((country) => scoring.compiledSeries(country, FROM, TO, { columns }))).ms,
  );
  print(`all series: ${COUNTRIES} countries × ${DAYS} days × 10 indicators, score, band`, inMs(median(rounds)));
  const before = process.cpuUsage().user;
  world.forEach((country) => scoring.compiledSeries(country, FROM, TO, { columns }));
  print('  processor time of one more round', inMs((process.cpuUsage().user - before) / 1000));
  print(
    `  fastest and slowest of ${ROUNDS} rounds, the first still warming up`,
    `${inMs(Math.min(...rounds))}, ${inMs(Math.max(...rounds))}`,
  );
  globalThis.gc?.();
  const kept = timed(() => world.map((country) => scoring.compiledSeries(country, FROM, TO)));
  print('  the same, every column of every country kept in fresh memory', inMs(kept.ms));
  print('  resident memory then', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  return { perCountryMs: median(rounds) / COUNTRIES, first: kept.result[0] };
}

/** The obvious way, on the same columns: the load of a day is the decayed sum of everything up to it. */
function naiveScore({ loads, method }, day) {
  let total = 0;
  INDICATOR_IDS.forEach((id, index) => {
    const { fadeDays, loads: sizes, standing } = loads[index];
    const { pillar, weight, halfLifeDays, e50 } = method.indicators[id];
    let load = 0;
    for (const one of standing) if (one.from <= day && day <= one.to) load += one.load;
    for (let at = 0; at < fadeDays.length; at += 1)
      if (fadeDays[at] <= day) load += sizes[at] * Math.exp((-(day - fadeDays[at]) / halfLifeDays) * Math.LN2);
    total += method.pillars[pillar] * weight * Math.log2(1 + load / e50);
  });
  return 100 * (1 - Math.exp(-total * Math.LN2));
}

/** Timed on days spread over the period; also the check that both ways agree. */
function benchNaive(country, series, perCountryMs) {
  const step = Math.floor(DAYS / NAIVE_DAYS);
  let difference = 0;
  const { ms } = timed(() => {
    for (let at = 0; at < DAYS; at += step)
      difference = Math.max(difference, Math.abs(naiveScore(country, dayNumber(FROM) + at) - series.score[at]));
  });
  const naive = (ms / Math.ceil(DAYS / step)) * DAYS;
  print('one country: from day to day', inMs(perCountryMs));
  print('one country: every day anew, score only (from every 36th day)', inMs(naive));
  print(
    '  ratio, largest difference of a score',
    `${Math.round(naive / perCountryMs)} ×, ${difference.toExponential(1)}`,
  );
}

function benchOneEvent() {
  const record = recordOf(0);
  const running = new scoring.RunningScore(record, TO);
  const random = randomFrom(7);
  const news = Array.from({ length: 200 }, (_, number) => eventOf(EVENTS_PER_COUNTRY + number, random));
  const times = news.map(
    (event) =>
      timed(() => {
        running.learn(event);
        return running.current();
      }).ms,
  );
  const all = { ...record, events: [...record.events, ...news] };
  const afresh = timed(() => scoring.scoreOn(all, TO));
  print('one new event to a new current score, median of 200', inMs(median(times)));
  print('  slowest; the whole ledger of that day afresh', `${inMs(Math.max(...times))}; ${inMs(afresh.ms)}`);
  print('  largest difference of the score', Math.abs(afresh.result.value - running.current().value).toExponential(1));
}

function benchPublished() {
  const record = recordOf(1);
  const { ms } = timed(() => scoring.scoreSeries(record, FROM, TO, { published: true }));
  print('one country: 30 years, each day as known at its own close', inMs(ms));
}

const world = loadWorld();
print(`loading: ${COUNTRIES * EVENTS_PER_COUNTRY} events to columns`, inMs(world.ms));
const { perCountryMs, first } = benchSeries(world.compiled);
benchNaive(world.compiled[0], first, perCountryMs);
benchOneEvent();
benchPublished();
