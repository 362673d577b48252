import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;
const LONGEST_WAIT_MS = 30_000;

/** What is read, as soon as there is something. @throws when nothing has come within half a minute. */
export async function until<Value>(read: () => Promise<Value | Nothing> | Value | Nothing): Promise<Value> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const value = await read();
    if (value) return value;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error('It did not come.');
}

type Nothing = null | undefined | false;
