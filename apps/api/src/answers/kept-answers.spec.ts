import type { LedgerState } from '#libs/storage';
import { LOCAL_OWNER } from '../access/principal.js';
import { LATEST_METHOD } from '#libs/scoring';
import { Clock } from '../common/clock.js';
import { KeptAnswers } from './kept-answers.js';

let sequence = 1;
let stale: string[] = [];
const parts = {
  records: { state: (): Promise<LedgerState> => Promise.resolve({ sequence, versions: new Map() }) },
  freshness: { staleFeeds: () => Promise.resolve(new Set(stale)) },
  methods: { current: LATEST_METHOD },
  clock: new Clock(),
};
const question = (query: string) => ({ query, operationName: null, variables: {}, accept: '' });
const answer = (bytes: number) => ({ body: Buffer.alloc(bytes), contentType: 'application/json', cost: 1 });

const NOTHING = (): void => undefined;

async function keep(answers: KeptAnswers, query: string, { whileMade = NOTHING, bytes = 10 } = {}) {
  const asked = await answers.ask(question(query), LOCAL_OWNER);
  whileMade();
  if (asked) await answers.keep(asked, answer(bytes));
}
const isKept = async (answers: KeptAnswers, query: string): Promise<boolean> =>
  (await answers.ask(question(query), LOCAL_OWNER))?.kept !== undefined;

describe('the memory of answers', () => {
  it('does not keep an answer that was overtaken by a change while it was made', async () => {
    const answers = new KeptAnswers(parts, 1);
    await keep(answers, 'a', { whileMade: () => void (sequence += 1) });
    expect(await isKept(answers, 'a')).toBe(false);
    await keep(answers, 'a');
    expect(await isKept(answers, 'a')).toBe(true);
  });

  it('forgets nothing and gives nothing when a feed goes silent, until it is heard again', async () => {
    const answers = new KeptAnswers(parts, 1);
    await keep(answers, 'a');
    stale = ['gdelt'];
    expect(await isKept(answers, 'a')).toBe(false);
    stale = [];
    expect(await isKept(answers, 'a')).toBe(true);
  });

  it('lets go of every answer when the store changes: none of them is true any more', async () => {
    const answers = new KeptAnswers(parts, 1);
    for (const query of ['a', 'b', 'c']) await keep(answers, query);
    sequence += 1;
    await keep(answers, 'a');
    expect(answers.memory.size).toBe(1);
  });

  it('holds no more bytes than it may: the answers asked for longest ago go', async () => {
    const answers = new KeptAnswers(parts, 1);
    for (const query of ['a', 'b', 'c']) await keep(answers, query, { bytes: 400_000 });
    const kept = [await isKept(answers, 'a'), await isKept(answers, 'b'), await isKept(answers, 'c')];
    expect(kept).toEqual([false, true, true]);
  });

  it('does not remember a question as long as a book', async () => {
    expect(await new KeptAnswers(parts, 1).ask(question('a'.repeat(20_000)), LOCAL_OWNER)).toBeNull();
  });
});
