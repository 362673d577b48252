// Stryker's test runner for pure libraries: modules are loaded once, a mutant is switched on, the spec files that reach it are run
// in this process until a test fails. Milliseconds a mutant where a runner that loads everything again takes seconds.
// And its checker that leaves out every mutant not drawn for the sample.
import { readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { forgetAll, whileForgetful } from './forgetful.mjs';
import { testsOf } from './spec-file.mjs';

const STATE = (globalThis.__stryker__ ??= {});
const { MUTATED = '', SPECS = '', EXCEPT = '', SAMPLE_SHARE = '1', SAMPLE_SEED = '1' } = process.env;

const specsUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()
    .map((name) => resolve(folder, name));

const outcomeOf = async (run) => {
  try {
    await run();
    return { status: TestStatus.Success };
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: String(error?.message ?? error).slice(0, 400) };
  }
};

const addHits = (to, from = {}) => {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
  return to;
};

class InProcessRunner {
  /** Milliseconds of each file when nothing was changed: the quick ones are asked first. */
  #costs = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    register(pathToFileURL(resolve('test/support/typescript-hooks.mjs')));
    // The first counterexample is enough: making it small would take most of the time.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    await whileForgetful(() => import(pathToFileURL(resolve(`libs/${MUTATED}/src/index.ts`)).href));
  }

  async #runFile(file, isWanted = () => true) {
    const results = [];
    let tests = [];
    const loaded = await outcomeOf(async () => (tests = await testsOf(file)));
    if (loaded.status === TestStatus.Failed) return [{ ...loaded, id: `${file}#`, name: file, timeSpentMs: 0 }];
    for (const { id, name, body } of tests.filter(isWanted)) {
      if (EXCEPT !== '' && new RegExp(EXCEPT).test(name)) continue;
      const started = performance.now();
      STATE.currentTestId = id;
      const result = await outcomeOf(body);
      STATE.currentTestId = file;
      results.push({ ...result, id, name, fileName: file, timeSpentMs: performance.now() - started });
      if (STATE.activeMutant !== undefined && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  async dryRun() {
    const tests = [];
    for (const file of SPECS.split(',').flatMap(specsUnder)) {
      forgetAll();
      STATE.currentTestId = file;
      tests.push(...(await this.#runFile(file)));
    }
    STATE.currentTestId = undefined;
    const { perTest, static: fixed } = STATE.mutantCoverage;
    const reached = Object.fromEntries(
      tests.map(({ id, fileName }) => [id, addHits(addHits({}, perTest[fileName]), perTest[id])]),
    );
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: fixed, perTest: reached } };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    forgetAll();
    // Endless is told by counting, which says the same on a busy machine: ten times what all tests need, where Stryker waits for a hundred.
    const limit = hitLimit === undefined ? undefined : hitLimit / 10;
    Object.assign(STATE, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: limit });
    const wanted = new Set(testFilter);
    const files = [...new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))))];
    const costOf = (file) => this.#costs.get(file) ?? 0;
    const tests = [];
    for (const file of files.sort((a, b) => costOf(a) - costOf(b))) {
      const started = performance.now();
      tests.push(...(await this.#runFile(file, ({ id }) => wanted.has(id))));
      this.#costs.set(file, Math.max(costOf(file), performance.now() - started));
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    const isEndless = determineHitLimitReached(STATE.hitCount, limit);
    STATE.activeMutant = undefined;
    return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests });
  }
}

/** The same mutants for the same seed: drawn by the hash of place and replacement, whatever else the file says. */
class SampleChecker {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#verdict(mutant)]));
  }

  #verdict({ fileName, location, replacement }) {
    const place = JSON.stringify([SAMPLE_SEED, fileName.slice(fileName.indexOf('libs/')), location, replacement]);
    const draw = createHash('sha256').update(place).digest().readUInt32BE() / 2 ** 32;
    return draw < Number(SAMPLE_SHARE)
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: 'not in the sample' };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker),
];
