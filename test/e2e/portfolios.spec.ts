import { runSql } from '../support/postgres.js';
import { codeOf, HOLDINGS, IMPORT, newKey, openPortfolioDesk, type PortfolioDesk } from '../support/portfolio-desk.js';

let desk: PortfolioDesk;
beforeAll(async () => (desk = await openPortfolioDesk()));
afterAll(() => desk.close());

describe('bad input', () => {
  it('is named by line and column, and nothing of the text is stored', async () => {
    const { id, version } = await desk.aPortfolio();
    const text = [
      'symbol,value,country,weight',
      'A,-5,KGZ,',
      'B,1e309,KGZ,',
      'C,5,Atlantis,',
      'D,5,KGZ,120%',
      'E,5',
      'F,5,KAZ,',
    ];
    const outcome = await desk.imported(id, text.join('\n'));
    expect(outcome).toMatchObject({ stored: false, version });
    expect(outcome.problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 value',
      '3 value',
      '4 country',
      '5 weight',
      '6 country',
    ]);
    const { portfolio } = await desk.asked<{ portfolio: object }>(
      'query ($id: ID!) { portfolio(id: $id) { version holdingCount } }',
      { id },
    );
    expect(portfolio).toEqual({ version, holdingCount: 3 });
  });

  it.each([
    ['a file without the columns', 'name,amount\na,1'],
    ['broken JSON', '{ "holdings": ['],
    ['an asset the country does not have', 'symbol,value,country,asset\nA,1,KGZ,el-dorado'],
  ])('refuses %s as a whole', async (_, text) => {
    const { id } = await desk.aPortfolio(null);
    const answer = await desk.api.ask(IMPORT, { id, t: text, k: newKey(), m: 'REPLACE', d: false });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('of a hand-entered holding names the field', async () => {
    const { id } = await desk.aPortfolio(null);
    const put = (more: object) =>
      desk.api.ask(
        'mutation ($id: ID!, $h: HoldingInput!, $k: String!) { updateHoldings(id: $id, holdings: [$h], idempotencyKey: $k) { holdingCount } }',
        { id, k: newKey(), h: { symbol: 'A', value: 1, countries: [{ country: 'KGZ', weight: 1 }], ...more } },
      );
    const bad = await Promise.all([
      put({ value: -1 }),
      put({
        countries: [
          { country: 'KGZ', weight: 0.7 },
          { country: 'KAZ', weight: 0.7 },
        ],
      }),
      put({ currency: 'gold' }),
      put({ sector: 'alchemy' }),
      put({ owner: 'me' }),
    ]);
    expect(bad.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(bad.slice(0, 4).map(({ errors }) => errors[0]?.extensions['field'])).toEqual([
      'value',
      'weight',
      'currency',
      'sector',
    ]);
    expect((await put({})).data).toEqual({ updateHoldings: { holdingCount: 1 } });
  });

  it('of several currencies without a rate says what to state, and shows the totals as given', async () => {
    const { id } = await desk.aPortfolio('symbol,value,currency,country\nA,100,EUR,KGZ\nB,100,USD,KAZ');
    const question =
      'query ($id: ID!) { portfolio(id: $id) { problem totals { currency total } exposure { score unknownShare } } }';
    const before = await desk.asked<{ portfolio: { problem: string; totals: object[]; exposure: null } }>(question, {
      id,
    });
    expect(before.portfolio.problem).toMatch(/EUR, USD.*rate/);
    expect(before.portfolio.exposure).toBeNull();
    expect(before.portfolio.totals).toEqual([
      { currency: 'EUR', total: 100 },
      { currency: 'USD', total: 100 },
    ]);
    await desk.asked(
      'mutation ($id: ID!, $k: String!) { setPortfolioRates(id: $id, rates: [{ currency: "USD", rate: 0.5 }], idempotencyKey: $k) { version } }',
      { id, k: newKey() },
    );
    const after = await desk.asked<{ portfolio: { problem: null; exposure: { score: number } } }>(question, { id });
    expect(after.portfolio.problem).toBeNull();
    expect(after.portfolio.exposure.score).toBeGreaterThan(0);
  });

  it('of 100,000 holdings is no bad input: sent as a file, stored and scored', async () => {
    const { id } = await desk.aPortfolio(null);
    const rows = Array.from({ length: 100_000 }, (_, index) => `S${index},${index + 1},${index % 2 ? 'KGZ' : 'KAZ'}`);
    const answer = await fetch(`${desk.api.url}/portfolios/${id}/holdings`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-faultline-upload': '1', 'idempotency-key': newKey() },
      body: `symbol,value,country\n${rows.join('\n')}`,
    });
    expect(await answer.json()).toMatchObject({ stored: true, holdingCount: 100_000 });
    const { portfolio } = await desk.asked<{ portfolio: { exposure: { score: number; unknownShare: number } } }>(
      'query ($id: ID!) { portfolio(id: $id) { exposure { score unknownShare } } }',
      { id },
    );
    expect(portfolio.exposure.unknownShare).toBe(0);
    expect(portfolio.exposure.score).toBeGreaterThan(0);
    const foreign = await fetch(`${desk.api.url}/portfolios/${id}/holdings`, {
      method: 'POST',
      body: 'symbol,value,country',
    });
    expect(foreign.status).toBe(403);
  });
});

describe('a change of a portfolio', () => {
  it('can be tried out, laid over, undone, and happens once per key', async () => {
    const { id, version } = await desk.aPortfolio();
    const added = 'symbol,value,currency,country\nNEW,10,EUR,UZB';
    expect(await desk.imported(id, added, { d: true })).toMatchObject({ stored: false, holdingCount: 1, version });
    const variables = { id, t: added, k: newKey(), m: 'MERGE', d: false };
    await Promise.all([1, 2].map(() => desk.api.ask(IMPORT, variables)));
    const { portfolio } = await desk.asked<{ portfolio: { version: number; holdingCount: number } }>(
      'query ($id: ID!) { portfolio(id: $id) { version holdingCount } }',
      { id },
    );
    expect(portfolio).toEqual({ version: version + 1, holdingCount: 4 });
    const { restorePortfolio } = await desk.asked<{
      restorePortfolio: { holdingCount: number; revisions: { action: string }[] };
    }>(
      'mutation ($id: ID!, $v: Int!, $k: String!) { restorePortfolio(id: $id, version: $v, idempotencyKey: $k) { holdingCount revisions { action } } }',
      { id, v: version, k: newKey() },
    );
    expect(restorePortfolio.holdingCount).toBe(3);
    expect(restorePortfolio.revisions.map(({ action }) => action)).toEqual([
      'RESTORED',
      'IMPORTED',
      'IMPORTED',
      'CREATED',
    ]);
  });

  it('of another owner answers like one of a portfolio that does not exist', async () => {
    const foreign = 'b7c1b0f2-0000-4000-8000-000000000000';
    await runSql(desk.databaseUrl, `insert into portfolio (id, owner) values ('${foreign}', 'somebody else')`);
    await runSql(
      desk.databaseUrl,
      `insert into portfolio_revision (portfolio, revision, name, limits, rates, is_deleted, action, details, by)
       values ('${foreign}', 1, 'Secret', '{}', '{}', false, 'created', '{"holdings":0,"symbols":[],"restored":null}', 'x')`,
    );
    const texts = [
      'query ($id: ID!) { portfolio(id: $id) { name } }',
      'mutation ($id: ID!) { renamePortfolio(id: $id, name: "Mine", idempotencyKey: "k") { name } }',
      'mutation ($id: ID!) { sharePortfolio(id: $id) { path } }',
      'mutation ($id: ID!) { deletePortfolio(id: $id, idempotencyKey: "l") { name } }',
      'mutation ($id: ID!) { restorePortfolio(id: $id, version: 1, idempotencyKey: "m") { name } }',
    ];
    for (const text of texts) {
      const [own, none] = await Promise.all([foreign, 'nowhere'].map((id) => desk.api.ask(text, { id })));
      expect(codeOf(own!)).toBe('NOT_FOUND');
      expect(own!.text.replace(foreign, 'nowhere')).toBe(none!.text);
    }
    const { portfolios } = await desk.asked<{ portfolios: { name: string }[] }>('{ portfolios { name } }');
    expect(portfolios.map(({ name }) => name)).not.toContain('Secret');
  });
});

describe('a shared link', () => {
  const SHARED = `query ($t: String!) { sharedPortfolio(token: $t) { name holdingCount
    holdings { nodes { symbol share countries { country weight } } } exposure { score countries { code share value points } contributions { nodes { title occurredOn points } } } } }`;
  const share = async (id: string) =>
    (
      await desk.asked<{ sharePortfolio: { path: string; share: { id: string } } }>(
        'mutation ($id: ID!) { sharePortfolio(id: $id, note: "committee") { path share { id note } } }',
        { id },
      )
    ).sharePortfolio;

  it('shows weights and risk, no amounts, and cannot be asked for them', async () => {
    const { id } = await desk.aPortfolio(HOLDINGS.replaceAll(',30,', ',31337,'));
    const { path } = await share(id);
    const token = path.slice('/shared/'.length);
    expect(token).toMatch(/^[\w-]{43}$/);
    const answer = await desk.api.ask(SHARED, { t: token });
    expect(answer.errors).toEqual([]);
    expect(answer.text).not.toContain('31337');
    for (const field of [
      'totals { total }',
      'holdings { nodes { value } }',
      'rates { rate }',
      'revisions { by }',
      'id',
    ])
      expect(
        (await desk.api.ask(`query ($t: String!) { sharedPortfolio(token: $t) { ${field} } }`, { t: token })).status,
      ).toBe(400);
  });

  it('that is revoked is the same as one that never was, as a page too', async () => {
    const { id } = await desk.aPortfolio();
    const made = await share(id);
    const token = made.path.slice('/shared/'.length);
    expect((await fetch(`${desk.api.url}${made.path}`)).status).toBe(200);
    await desk.asked('mutation ($id: ID!) { revokeShare(id: $id) { revokedAt } }', { id: made.share.id });
    const [revoked, never] = await Promise.all([token, 'x'.repeat(43)].map((t) => desk.api.ask(SHARED, { t })));
    expect([codeOf(revoked!), revoked!.text]).toEqual(['NOT_FOUND', never!.text]);
    expect((await fetch(`${desk.api.url}${made.path}`)).status).toBe(404);
  });

  it('stops when its portfolio is deleted, and its token is nowhere in the store', async () => {
    const { id } = await desk.aPortfolio();
    const token = (await share(id)).path.slice('/shared/'.length);
    const rows = await runSql(desk.databaseUrl, 'select row_to_json(s)::text as row from portfolio_share s');
    expect(JSON.stringify(rows)).not.toContain(token);
    await desk.asked('mutation ($id: ID!, $k: String!) { deletePortfolio(id: $id, idempotencyKey: $k) { id } }', {
      id,
      k: newKey(),
    });
    expect(codeOf(await desk.api.ask(SHARED, { t: token }))).toBe('NOT_FOUND');
  });
});
