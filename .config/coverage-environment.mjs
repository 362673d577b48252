// What Jest runs under `npm run coverage`: Node's usual surroundings of a test, in which V8 counts what of our sources runs. Leaves a
// profile of every spec file, as NODE_V8_COVERAGE does for a process, in a folder by the part the spec belongs to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { partOf, sourceOf } from './coverage-profiles.mjs';

const FOLDER = process.env.FAULTLINE_COVERAGE;
// For the processes that tests start. Jest's own must begin without it: two counters in one process stop each other.
process.env.NODE_V8_COVERAGE = join(FOLDER, 'processes');

export default class CountingEnvironment extends TestEnvironment {
  #session = new Session();
  #folder;

  constructor(config, context) {
    super(config, context);
    this.#folder = join(FOLDER, 'specs', partOf(context.testPath).replace('/', '-'));
  }

  #ask(method, params) {
    let answer;
    // Answers before it returns, because the session is one of this very thread.
    this.#session.post(method, params, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  }

  async setup() {
    await super.setup();
    this.#session.connect();
    this.#ask('Profiler.enable');
    this.#ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async teardown() {
    const { result } = this.#ask('Profiler.takePreciseCoverage');
    this.#session.disconnect();
    mkdirSync(this.#folder, { recursive: true });
    const ours = result.filter(({ url }) => sourceOf(url) !== undefined);
    const file = join(this.#folder, `${process.pid}-${process.hrtime.bigint()}.json`);
    writeFileSync(file, JSON.stringify({ result: ours }));
    await super.teardown();
  }
}
