// Reading speed: the whole pipeline over our own golden reports, beside bare tokenising and tagging by wink-nlp in the same run, and hostile texts.
import { readdirSync, readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { codeReport } from '../../dist/libs/coding/src/index.js';

const ROUNDS = 7;
const COPIES = 12;
const AIM_PER_SECOND = 1500;
const AIM_HOSTILE_MS = 2000;
const BUDGET = 200_000;
const REPORTS = new URL('../golden/reports/', import.meta.url);

const texts = readdirSync(REPORTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(new URL(`${name}/report.txt`, REPORTS), 'utf8'));

/** Processor time, not the clock: other work on the machine must not count. */
function processorMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounds = (work) => median(Array.from({ length: ROUNDS }, () => processorMs(work)));
const read = (text) => codeReport({ text, publishedOn: '2020-10-06', grade: 'B' });
const eachText = (work) => () => {
  for (let copy = 0; copy < COPIES; copy++) for (const text of texts) work(text);
};

const nlp = winkNLP(model, ['sbd', 'pos']);
const tokenise = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);

const sentences = COPIES * texts.reduce((sum, text) => sum + read(text).report.sentences, 0);
const bare = rounds(eachText(tokenise));
const whole = rounds(eachText(read));

const HOSTILE = [
  'police said that ',
  'kill and ',
  'protesters , ',
  'if not to ',
  'Jan Bekov ',
  '12 dead ',
  'a1!',
  '<p ',
  "'s ",
];
const hostile = HOSTILE.map((piece) => {
  const text = piece.repeat(Math.floor(BUDGET / piece.length));
  return { piece, ms: processorMs(() => read(text)) };
}).sort((a, b) => b.ms - a.ms);

globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
for (let round = 0; round < 5; round++) eachText(read)();
globalThis.gc?.();
const grown = (process.memoryUsage().heapUsed - heapBefore) / 1e6;

const perSecond = (ms) => Math.round((sentences / ms) * 1000);
const [worst] = hostile;
console.log(`${texts.length} reports, ${sentences} sentences a round, median of ${ROUNDS} rounds, processor time`);
console.log(`bare tokens and tags (wink-nlp)  ${perSecond(bare)} sentences/s`);
console.log(
  `whole pipeline                   ${perSecond(whole)} sentences/s (aim ${AIM_PER_SECOND}), ${(whole / bare).toFixed(2)} times the bare tagging`,
);
console.log(`slowest hostile 200 KB           ${Math.round(worst.ms)} ms (aim ${AIM_HOSTILE_MS}): "${worst.piece}"`);
console.log(
  `memory                           ${Math.round(process.memoryUsage().rss / 1e6)} MB resident; heap grew by ${grown.toFixed(1)} MB over ${5 * sentences} sentences`,
);
