// `npm run build`: server and libraries to dist/ (swc), web app to dist/web (vite). Skips what is already fresh.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const PARTS = [
  {
    name: 'server',
    inputs: ['apps/api', 'apps/cli', 'libs', 'nest-cli.json', '.config/swc.json', 'package-lock.json'],
    output: 'dist/apps',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  },
  {
    name: 'web',
    inputs: ['apps/web', 'docs/api.md', 'libs/contract', 'libs/events', 'libs/scoring', 'package-lock.json'],
    output: 'dist/web',
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
];

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return void (yield path);
  for (const entry of readdirSync(path).sort()) yield* filesUnder(join(path, entry));
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesUnder(input)) if (!file.endsWith('.spec.ts')) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

for (const { name, inputs, output, command } of PARTS) {
  const stamp = `dist/.${name}.built`;
  const now = fingerprint(inputs);
  if (existsSync(stamp) && existsSync(output) && readFileSync(stamp, 'utf8') === now) continue;
  rmSync(output, { recursive: true, force: true });
  if (name === 'server') rmSync('dist/libs', { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, now);
}
