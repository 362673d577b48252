// `npm run build`: server and libraries to dist/ (swc), out of them the program to dist/faultline, web app to dist/web (vite). Skips what
// is already fresh.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const SERVER = ['apps/api', 'apps/cli', 'libs', 'nest-cli.json', '.config/swc.json', 'package-lock.json'];
const PARTS = [
  {
    name: 'server',
    inputs: SERVER,
    outputs: ['dist/apps', 'dist/libs'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  },
  {
    name: 'program',
    after: 'server',
    inputs: [...SERVER, '.config/bundle-program.mjs'],
    outputs: ['dist/faultline'],
    command: ['.config/bundle-program.mjs'],
  },
  {
    name: 'web',
    inputs: ['apps/web', 'docs/api.md', 'libs/contract', 'libs/events', 'libs/scoring', 'package-lock.json'],
    outputs: ['dist/web'],
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

async function make({ name, inputs, outputs, command }) {
  const stamp = `dist/.${name}.built`;
  const now = fingerprint(inputs);
  if (existsSync(stamp) && outputs.every(existsSync) && readFileSync(stamp, 'utf8') === now) return;
  for (const output of outputs) rmSync(output, { recursive: true, force: true });
  const [status] = await once(spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, now);
}

// What does not wait for another part is made beside it.
const begun = {};
for (const part of PARTS) begun[part.name] = Promise.resolve(begun[part.after]).then(() => make(part));
await Promise.all(Object.values(begun));
