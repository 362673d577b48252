import type { UserError } from '#libs/events';
import type { Storage, StoredHolding } from '#libs/storage';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
let storage: Storage;
let count = 0;

beforeAll(async () => {
  opened = await openTestStorage();
  ({ storage } = opened);
});
afterAll(() => opened.close());

const NOTE = { by: 'an investor', requestId: 'r1' };

const aHolding = (symbol: string, more: Partial<StoredHolding> = {}): StoredHolding => ({
  symbol,
  name: null,
  value: 100,
  currency: 'EUR',
  domicile: null,
  sector: null,
  countries: [{ country: 'KGZ', weight: 1, assets: [] }],
  ...more,
});

const codeOf = (outcome: PromiseSettledResult<unknown>): string | null =>
  outcome.status === 'rejected' ? (outcome.reason as UserError).code : null;

async function aPortfolio(holdings: readonly StoredHolding[] = []) {
  const key = { id: `p${(count += 1)}`, owner: 'ada' };
  const made = await storage.portfolios.create(key, 'Frontier', NOTE);
  return holdings.length ? storage.portfolios.change(key, { action: 'imported', put: holdings }, NOTE) : made;
}

const symbolsOf = async (portfolio: { id: string; version: number }) =>
  (await storage.portfolios.holdings(portfolio)).map(({ symbol }) => symbol);

describe('a portfolio', () => {
  it('keeps its holdings in the order they were given, with every figure as it was', async () => {
    const holdings = [aHolding('Z', { value: 0.1 + 0.2 }), aHolding('A', { countries: [] }), aHolding('M')];
    const portfolio = await aPortfolio(holdings);
    expect(portfolio.version).toBe(2);
    expect(await storage.portfolios.holdings(portfolio)).toEqual(holdings);
  });

  it('keeps every earlier state, and puts any of them back by a further revision', async () => {
    const first = await aPortfolio([aHolding('A'), aHolding('B')]);
    const changed = await storage.portfolios.change(
      first,
      { action: 'updated', put: [aHolding('A', { value: 7 }), aHolding('C')], remove: ['B'] },
      NOTE,
    );
    expect(await symbolsOf(changed)).toEqual(['A', 'C']);
    expect(await symbolsOf(first)).toEqual(['A', 'B']);
    const restored = await storage.portfolios.restore(first, first.version, NOTE);
    expect(restored.version).toBe(4);
    expect(await storage.portfolios.holdings(restored)).toEqual([aHolding('A'), aHolding('B')]);
    const revisions = await storage.portfolios.revisions(first);
    expect(revisions.map(({ action }) => action)).toEqual(['restored', 'updated', 'imported', 'created']);
    expect(revisions[0]).toMatchObject({ restored: 2, by: 'an investor', symbols: ['A', 'B', 'C'] });
  });

  it('that had a holding come and go is put back without it, and every other stands where it stood', async () => {
    const first = await aPortfolio([aHolding('A'), aHolding('B'), aHolding('C')]);
    const updated = (put: StoredHolding[], remove: string[] = []) =>
      storage.portfolios.change(first, { action: 'updated', put, remove }, NOTE);
    await updated([aHolding('D')]);
    await updated([aHolding('B', { value: 5 })], ['D']);
    const grown = await updated([aHolding('E')], ['A']);
    const back = await storage.portfolios.restore(first, first.version, NOTE);
    expect(await storage.portfolios.holdings(back)).toEqual([aHolding('A'), aHolding('B'), aHolding('C')]);
    expect((await storage.portfolios.revisions(first))[0]).toMatchObject({ holdings: 3, symbols: ['A', 'B', 'E'] });
    const forth = await storage.portfolios.restore(first, grown.version, NOTE);
    expect(await symbolsOf(forth)).toEqual(['B', 'C', 'E']);
  });

  it('that is deleted leaves the list, takes no change, and can be put back', async () => {
    const portfolio = await aPortfolio([aHolding('A')]);
    await storage.portfolios.change(portfolio, { action: 'deleted', isDeleted: true }, NOTE);
    const ids = async () => (await storage.portfolios.list('ada')).map(({ id }) => id);
    expect(await ids()).not.toContain(portfolio.id);
    const rename = { action: 'renamed', terms: { name: 'New' } } as const;
    await expect(storage.portfolios.change(portfolio, rename, NOTE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await storage.portfolios.restore(portfolio, portfolio.version, NOTE);
    expect(await ids()).toContain(portfolio.id);
  });

  it('of another owner is the same as none', async () => {
    const portfolio = await aPortfolio([aHolding('A')]);
    const foreign = { id: portfolio.id, owner: 'bob' };
    expect(await storage.portfolios.find(foreign)).toBeNull();
    expect(await storage.portfolios.list('bob')).toEqual([]);
    const rename = { action: 'renamed', terms: { name: 'Mine' } } as const;
    const refusals = await Promise.allSettled([
      storage.portfolios.change(foreign, rename, NOTE),
      storage.portfolios.change({ id: 'nowhere', owner: 'bob' }, rename, NOTE),
      storage.portfolios.restore(foreign, 1, NOTE),
    ]);
    expect(refusals.map(codeOf)).toEqual(Array.from({ length: 3 }, () => 'NOT_FOUND'));
  });

  it('is changed by one of two who saw the same version; the other is told', async () => {
    const portfolio = await aPortfolio();
    const rename = (name: string) =>
      storage.portfolios.change(
        portfolio,
        { action: 'renamed', terms: { name } },
        { ...NOTE, expectedVersion: portfolio.version },
      );
    const outcomes = await Promise.allSettled([rename('one'), rename('two')]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.map(codeOf)).toEqual(['CONFLICT']);
  });

  it('is append-only, and its changes stand in the audit chain without what it holds', async () => {
    const portfolio = await aPortfolio([aHolding('SECRET', { value: 31337 })]);
    await expect(runSql(opened.databaseUrl, 'update holding_revision set value = 1')).rejects.toThrow(/append-only/);
    const orphan = `insert into holding_revision (portfolio, revision, symbol, position, is_removed, value, countries)
      values ('${portfolio.id}', 99, 'ORPHAN', 1, false, 1, '[]')`;
    await expect(runSql(opened.databaseUrl, orphan)).rejects.toThrow(/revision that does not exist/);
    const { nodes } = await storage.audit.list({ first: 500 });
    const own = nodes.filter(({ subject }) => subject === portfolio.id);
    expect(own.map(({ action }) => action)).toEqual(['portfolio.imported', 'portfolio.created']);
    expect(JSON.stringify(own)).not.toMatch(/SECRET|31337/);
    expect((await storage.audit.verify()).broken).toBeNull();
  });

  it('of 100,000 holdings is stored and read whole', async () => {
    const holdings = Array.from({ length: 100_000 }, (_, index) => aHolding(`S${index}`, { value: index }));
    const portfolio = await aPortfolio(holdings);
    const read = await storage.portfolios.holdings(portfolio);
    expect(read).toHaveLength(100_000);
    expect(read[99_999]).toEqual(holdings[99_999]);
  });
});

describe('a link to a portfolio', () => {
  const NOW = '2026-01-01T00:00:00Z';
  const share = async (tokenHash: string, expiresAt: string | null = null) => {
    const portfolio = await aPortfolio();
    const made = { id: `s${tokenHash}`, portfolio: portfolio.id, note: null, createdBy: 'ada', createdAt: NOW };
    await storage.portfolioShares.add(portfolio, { ...made, tokenHash, expiresAt }, NOTE);
    return { portfolio, id: made.id };
  };

  it('opens it until it is revoked', async () => {
    const { portfolio, id } = await share('aa'.repeat(32));
    expect(await storage.portfolioShares.open('aa'.repeat(32), NOW)).toMatchObject({ portfolio: portfolio.id });
    await expect(storage.portfolioShares.revoke({ id, owner: 'bob' }, NOW, NOTE)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await storage.portfolioShares.revoke({ id, owner: 'ada' }, NOW, NOTE);
    expect(await storage.portfolioShares.open('aa'.repeat(32), NOW)).toBeNull();
    expect(await storage.portfolioShares.list(portfolio)).toMatchObject([{ id, revokedAt: NOW }]);
    expect(await storage.portfolioShares.list({ id: portfolio.id, owner: 'bob' })).toEqual([]);
  });

  it('that expires opens nothing from then on', async () => {
    await share('bb'.repeat(32), '2026-02-01T00:00:00Z');
    expect(await storage.portfolioShares.open('bb'.repeat(32), '2026-01-31T23:59:59Z')).not.toBeNull();
    expect(await storage.portfolioShares.open('bb'.repeat(32), '2026-02-01T00:00:00Z')).toBeNull();
  });

  it('cannot be made to the portfolio of somebody else', async () => {
    const portfolio = await aPortfolio();
    const made = { id: 'x', portfolio: portfolio.id, note: null, createdBy: 'bob', createdAt: NOW, expiresAt: null };
    const foreign = { id: portfolio.id, owner: 'bob' };
    await expect(
      storage.portfolioShares.add(foreign, { ...made, tokenHash: 'cc'.repeat(32) }, NOTE),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
