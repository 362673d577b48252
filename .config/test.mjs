// `npm test [-- tier…|jest arguments]`: builds, then runs every tier; `npm test -- unit` runs one.
import { spawnSync } from 'node:child_process';

const TIERS = ['unit', 'storage', 'e2e', 'browser'];
const words = process.argv.slice(2);
const tiers = words.filter((word) => TIERS.includes(word));
const rest = words.filter((word) => !TIERS.includes(word));

const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (tiers.length === 0 || tiers.some((tier) => tier === 'e2e' || tier === 'browser')) run(['.config/build.mjs']);
run([
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--config',
  '.config/jest.config.js',
  ...rest,
  ...(tiers.length ? ['--selectProjects', ...tiers] : []),
]);
