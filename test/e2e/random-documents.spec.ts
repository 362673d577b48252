import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { anyWounds, damaged } from '../support/damage.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { anyDocument } from '../support/random-document.js';
import { readText } from '../support/tree.js';

const LARGEST_ANSWER = 2 * 1024 * 1024;
const RUNS = { seed: 20201006, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200), endOnFailure: true } as const;
const document = anyDocument(buildSchema(readText('libs/contract/src/schema.graphql')));
let site: DemoSite;
beforeAll(async () => (site = await openDemoSite()));
afterAll(() => site.close());

/** Status and codes of the errors; fails when the answer tells of a fault of ours. */
async function ask(query: string): Promise<{ readonly status: number; readonly codes: readonly string[] }> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  const faults = codes.filter((code) => code === 'INTERNAL_SERVER_ERROR');
  // 503: a machine with other work may run out of the time one question has.
  expect({ query, faults, isOurs: response.status >= 500 && response.status !== 503 }).toEqual({
    query,
    faults: [],
    isOurs: false,
  });
  expect(text.length).toBeLessThan(LARGEST_ANSWER);
  return { status: response.status, codes };
}

describe('a question of any shape', () => {
  it('is answered or refused for a reason that is the caller’s, within two megabytes', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(document, async (query) => {
        seen.add((await ask(query)).status);
      }),
      RUNS,
    );
    expect([...seen]).toEqual(expect.arrayContaining([200, 400]));
  });

  it('is refused with a sentence when it is cut up', () =>
    fc.assert(
      fc.asyncProperty(document, anyWounds, async (query, wounds) => {
        const torn = damaged(query, wounds);
        await ask(torn === '' ? '{' : torn);
      }),
      RUNS,
    ));
});
