// 100,000 holdings: read, placed, scored and attributed to single events in processor time, so that a busy machine changes little; then
// the whole way over HTTP, sent → stored → scored answer. Aim: less than 2 s.
import { parse } from 'csv-parse/sync';
import { COUNTRIES, INDICATOR_IDS } from '../../dist/libs/events/src/index.js';
import { LATEST_METHOD } from '../../dist/libs/scoring/src/index.js';
import * as exposure from '../../dist/libs/exposure/src/index.js';
import { wholeWay } from './portfolios/whole-way.mjs';

const HOLDINGS = 100_000;
const LINES_PER_COUNTRY = 200;
const ROUNDS = 5;

const text = [
  'symbol,value,currency,country,weight',
  ...Array.from({ length: HOLDINGS }, (_, index) => {
    const { code } = COUNTRIES[index % COUNTRIES.length];
    return `S${index},${(index % 997) + 0.5},EUR,${index % 50 === 0 ? '' : code},${index % 3 === 0 ? '60%' : ''}`;
  }),
].join('\n');

const scoreOf = (country) => {
  const contributions = Array.from({ length: LINES_PER_COUNTRY }, (_, line) => ({
    kind: 'event',
    id: `e${line}`,
    indicator: INDICATOR_IDS[line % INDICATOR_IDS.length],
    points: 0.1,
  }));
  const value = contributions.reduce((sum, { points }) => sum + points, 0);
  return { country, value, low: value, high: value, label: 'guarded', contributions };
};
const scores = { countries: new Map(COUNTRIES.map(({ code }) => [code, scoreOf(code)])), assets: new Map() };
const pillarOf = Object.fromEntries(INDICATOR_IDS.map((id) => [id, LATEST_METHOD.indicators[id].pillar]));

function timed(work) {
  const times = [];
  let result;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { result, ms: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] };
}

const baseline = timed(() => parse(text));
const read = timed(() => exposure.parseHoldings(text));
const { holdings, problems } = read.result;
if (problems.length > 0 || holdings.length !== HOLDINGS) throw new Error('The list was not read whole.');
const placed = timed(() => exposure.sharesOf(holdings));
const scored = timed(() => exposure.portfolioExposure(placed.result, scores, pillarOf));
const each = timed(() => holdings.map((one) => exposure.holdingExposure(one, placed.result, scored.result)));
const total = read.ms + placed.ms + scored.ms + each.ms;
const gap = Math.abs(scored.result.contributions.reduce((sum, { points }) => sum + points, 0) - scored.result.score);
const byHolding = Math.abs(each.result.reduce((sum, { points }) => sum + points, 0) - scored.result.score);

const row = (name, ms) => process.stdout.write(`${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms\n`);
process.stdout.write(
  `${HOLDINGS} holdings in ${COUNTRIES.length} countries, ${LINES_PER_COUNTRY} events each; medians of ${ROUNDS}\n`,
);
row('csv-parse alone (baseline)', baseline.ms);
row('read and checked', read.ms);
row('placed', placed.ms);
row('scored, down to single events', scored.ms);
row('points of every holding', each.ms);
row('in all', total);
process.stdout.write(
  `ratio to csv-parse ${(total / baseline.ms).toFixed(1)}; residual by event ${gap.toExponential(1)}, by holding ${byHolding.toExponential(1)}\n`,
);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounds = await wholeWay(text, ROUNDS);
process.stdout.write(
  `\nover HTTP, on the demo data; medians of ${ROUNDS}, the first round on a server that has just started\n`,
);
for (const step of Object.keys(rounds[0].steps)) {
  const of = (what) => median(rounds.map(({ steps }) => steps[step][what]));
  row(step, of('ms'));
  process.stdout.write(
    `${''.padEnd(34)} processor: server ${of('nodeMs').toFixed(0)} ms, database ${of('databaseMs')} ms\n`,
  );
}
const wayMs = ({ steps: { 'sent, read, checked and stored': stored, 'scored, down to single events': answered } }) =>
  stored.ms + answered.ms;
const bare = median(rounds.map(({ bareMs }) => bareMs));
row('bare COPY of the text (baseline)', bare);
row('sent → stored → scored answer', median(rounds.map(wayMs)));
row('the same, right after the start', wayMs(rounds[0]));
process.stdout.write(
  `ratio to the bare COPY ${median(rounds.map((round) => wayMs(round) / round.bareMs)).toFixed(1)}\n`,
);
