import { readFileSync } from 'node:fs';

const ROOT = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const swc = JSON.parse(readFileSync(new URL('./swc.json', import.meta.url), 'utf8'));
delete swc.$schema;
delete swc.exclude;
swc.swcrc = false;

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: ROOT,
  testMatch,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...more,
});

/** Four tiers, cheapest first: pure code, real PostgreSQL, the API over HTTP, pages in a real browser. */
export default {
  rootDir: ROOT,
  projects: [
    project('unit', [
      '<rootDir>/{libs,apps}/**/*.spec.ts',
      '<rootDir>/test/golden/**/*.spec.ts',
      '<rootDir>/test/house/**/*.spec.ts',
      '<rootDir>/test/simulator/**/*.spec.ts',
    ]),
    project('storage', ['<rootDir>/test/storage/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
  ],
  testTimeout: 60_000,
  // One process for all files keeps every module of every file and slows down; a worker is replaced when it has grown.
  testSequencer: '<rootDir>/.config/longest-first.mjs',
  maxWorkers: 2,
  workerIdleMemoryLimit: '900MB',
};
