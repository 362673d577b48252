import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../support/random.js';
import { damageAPage, killMigrations } from './breakage.js';
import { isSound, noFigures } from './figures.js';
import { killRound } from './kills.js';
import { mixedLoad } from './load.js';
import { soakJson, soakPage } from './report.js';
import { SoakSite } from './site.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    docs: { type: 'boolean', default: false },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const LOAD_SHARE = 1 / 3;

const end = performance.now() + minutes * 60_000;
const random = randomFrom(seed);
const figures = noFigures();
const site = new SoakSite();
let rounds = 0;
try {
  await site.start();
  await mixedLoad(site, figures, minutes * 60_000 * LOAD_SHARE);
  await killMigrations(site, figures, random);
  await damageAPage(site, figures);
  while (performance.now() < end) {
    await killRound(site, figures, { round: rounds, random });
    rounds += 1;
    process.stderr.write(`round ${rounds}: ${figures.importerKills} importers, ${figures.apiKills} servers killed\n`);
  }
} finally {
  await site.remove();
}
const run = { seed, minutes, figures, rounds };
if (values.docs) writeFileSync('docs/soak.md', soakPage(run));
process.stdout.write(`${soakJson(run)}\n`);
process.exitCode = isSound(figures) ? 0 : 1;
