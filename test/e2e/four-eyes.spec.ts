import { codeOf, startAccountsApi, type AccountsApi, type Caller } from '../support/accounts.js';
import { APPROVE, REJECT, SUBMIT, UNDO } from '../support/desk.js';

let api: AccountsApi;
beforeAll(async () => (api = await startAccountsApi()));
afterAll(() => api.close());

const PROPOSE =
  'mutation ($id: ID!, $v: Int!, $i: ReviewInput, $k: String!) { proposeReview(id: $id, expectedVersion: $v, input: $i, idempotencyKey: $k) { id } }';
const QUEUE = '{ reviewQueue(first: 20) { nodes { id version status decidedBy event { dead } } } }';

interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly decidedBy: string | null;
  readonly event: { readonly dead: number | null };
}

let keys = 0;
const newKey = (): string => `eyes ${(keys += 1)}`;
const queueOf = async (caller: Caller): Promise<readonly Waiting[]> => {
  const { data } = await caller.ask(QUEUE);
  return (data?.['reviewQueue'] as { nodes: Waiting[] }).nodes;
};

describe('with accounts', () => {
  it('what one person proposed, as edited, only another approves', async () => {
    const [anna, rita, vera] = await Promise.all([api.as('anna'), api.as('rita'), api.as('vera')]);
    const input = {
      text: 'Five people were killed in riots in Bishkek, police said.',
      publishedOn: '2020-10-06',
      source: 'A wire',
    };
    expect(codeOf(await vera.ask(SUBMIT, { i: input, k: newKey() }))).toBe('FORBIDDEN');
    expect((await anna.ask(SUBMIT, { i: input, k: newKey() })).errors).toEqual([]);
    const [riot] = await queueOf(anna);
    const asked = { id: riot!.id, v: 0 };
    expect(codeOf(await anna.ask(APPROVE, { ...asked, k: newKey() }))).toBe('FORBIDDEN');
    const early = await rita.ask(APPROVE, { ...asked, k: newKey() });
    expect([codeOf(early), early.errors[0]?.message]).toEqual([
      'FORBIDDEN',
      expect.stringContaining('Propose it first'),
    ]);
    expect(codeOf(await vera.ask(QUEUE))).toBe('FORBIDDEN');

    await anna.ask(PROPOSE, { ...asked, i: { event: { dead: 4 } }, k: newKey() });
    expect(await queueOf(rita)).toMatchObject([
      { status: 'PROPOSED', version: 1, decidedBy: 'anna', event: { dead: 4 } },
    ]);
    const approved = await rita.ask(APPROVE, { id: riot!.id, v: 1, k: newKey() });
    expect(approved.errors).toEqual([]);
    expect(await queueOf(rita)).toEqual([]);
    const { id } = approved.data?.['approveReview'] as { id: string };
    expect(codeOf(await anna.ask(UNDO, { id, k: newKey() }))).toBe('FORBIDDEN');
    expect((await rita.ask(UNDO, { id, k: newKey() })).errors).toEqual([]);
    expect(await queueOf(rita)).toMatchObject([{ status: 'PROPOSED', version: 3 }]);
    expect((await rita.ask(REJECT, { id: riot!.id, v: 3, why: 'no source named', k: newKey() })).errors).toEqual([]);
  });
});
