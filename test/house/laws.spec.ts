import { readdirSync } from 'node:fs';
import { readJson } from '../support/tree.js';

interface LawResults {
  readonly failed: number;
  readonly laws: readonly { readonly suite: string; readonly status: string }[];
}

describe('the results of the laws that come with an installation', () => {
  it('are of every suite of laws there is, and every law held (npm run laws)', () => {
    const { failed, laws } = readJson('docs/laws.json') as LawResults;
    const suites = readdirSync('libs/scoring/src/laws').map((name) => `libs/scoring/src/laws/${name}`);
    expect([...new Set(laws.map(({ suite }) => suite))]).toEqual(expect.arrayContaining(suites));
    expect([failed, ...new Set(laws.map(({ status }) => status))]).toEqual([0, 'passed']);
  });
});
