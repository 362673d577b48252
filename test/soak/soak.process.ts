import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { damageAPage, killMigrations } from './breakage.js';
import { isSound } from './figures.js';
import { killProcesses } from './killed-processes.js';
import { killServers } from './killed-servers.js';
import { mixedLoad } from './load.js';
import { progressLine, soakJson, soakPage } from './report.js';
import { SoakSite } from './site.js';
import { Soak } from './soak.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    docs: { type: 'boolean', default: false },
    lanes: { type: 'string', default: 'load,processes,servers' },
  },
});
const PROGRESS_MS = 30_000;

const soak = new Soak(Number(values.seed), Number(values.minutes));
// Whoever started it has gone or was told to stop: it ends after the drills under way, with its report.
process.once('disconnect', () => soak.interrupt());
process.channel?.unref();
const progress = setInterval(() => process.stderr.write(progressLine(soak)), PROGRESS_MS);
const LANES: Readonly<Record<string, (site: SoakSite) => Promise<void>>> = {
  load: (site) => mixedLoad(site, soak),
  processes: (site) => killProcesses(site, soak),
  servers: async (site) => {
    await killMigrations(site, soak);
    await damageAPage(site, soak.figures);
    await killServers(site, soak);
  },
};
const wanted = values.lanes.split(',').map((name) => ({ name, work: LANES[name] }));
await Promise.all(
  wanted.map(({ name, work }) =>
    soak.lane(name, () => (work ? SoakSite.with(work) : Promise.reject(new Error(`no such lane: ${name}`)))),
  ),
);
clearInterval(progress);
if (values.docs) writeFileSync('docs/soak.md', soakPage(soak));
process.stdout.write(`${soakJson(soak)}\n`);
process.exitCode = isSound(soak.figures) ? 0 : 1;
