import { startTestApi, type Answer, type TestApi } from '../support/api.js';
import { APPROVE, REJECT, TestDesk, UNDO } from '../support/desk.js';

let api: TestApi;
let desk: TestDesk;
beforeAll(async () => {
  api = await startTestApi();
  desk = new TestDesk(api);
});
afterAll(() => api.close());

const STORMING =
  'Protesters stormed the parliament building in Bishkek on Tuesday. Police used tear gas to disperse the crowd. ' +
  'Five people were killed in riots in Bishkek, the Health Ministry said. Prime Minister Kubatbek Boronov resigned.';

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
const find = async (eventClass: string) => {
  const item = (await desk.queue()).find(({ event }) => event?.class === eventClass);
  if (!item) throw new Error(`${eventClass} is not in the queue`);
  return item;
};

const refuse = async (id: string): Promise<void> => {
  await desk.ask(REJECT, desk.asked(await desk.item(id), { why: 'told before' }));
};

describe('a report that is handed in', () => {
  it('fills the queue with what it tells, largest move first, and moves no score', async () => {
    const { proposals, report } = await desk.submit({ text: STORMING, grade: 'B', title: 'Crisis in Bishkek' });
    const queue = await desk.queue();
    expect(queue).toHaveLength(proposals);
    expect(queue.map(({ event }) => event?.class)).toEqual(
      expect.arrayContaining([
        'executive.seat-seized',
        'repression.crowd-control',
        'executive.head-of-government-resigns',
      ]),
    );
    for (const { quote } of queue) expect(report.text).toContain(quote);
    const impacts = queue.map(({ impact }) => impact);
    expect(impacts).toEqual(impacts.toSorted((a, b) => b - a));
    expect(await desk.score('KGZ', '2020-10-06')).toBeNull();
  });

  it('is known when it comes again, and named when another paper copies it', async () => {
    const again = await desk.submit({ text: STORMING, source: 'Another wire' });
    expect(again).toMatchObject({ alreadyKnown: true, proposals: 0 });
    const copy = await desk.submit({ text: `${STORMING} More follows.`, source: 'A paper' });
    expect(copy).toMatchObject({ alreadyKnown: false, proposals: 0 });
    expect(copy.report.reading).toMatchObject({ group: 'A wire', repeats: { id: again.report.id } });
    expect(copy.report.reading.similarity).toBeGreaterThan(0.8);
  });

  it('in another language is kept and says why it was not coded', async () => {
    const text = 'Протестующие захватили здание парламента в Бишкеке, сообщили очевидцы во вторник.';
    const { report, proposals } = await desk.submit({ text });
    expect([proposals, report.reading.notCoded, report.text]).toEqual([0, 'language', text]);
  });

  it('as a page is read as its readers see it; a script in the headline is text', async () => {
    const html =
      '<html><head><title>x</title><script>alert(1)</script></head><body><nav>Home</nav><p>Rioters burned cars in <b>Osh</b>.<p>It was calm later';
    const title = '<script>alert(1)</script> Riots & fires';
    const { report } = await desk.submit({ html, title });
    expect(report.text).toBe('Rioters burned cars in Osh.\nIt was calm later');
    const { report: kept } = await desk.ask<{ report: { title: string } }>(
      'query ($id: ID!) { report(id: $id) { title } }',
      {
        id: report.id,
      },
    );
    expect(kept.title).toBe(title);
  });

  it.each([
    ['nothing', { text: ' \n ' }, 'not empty'],
    ['neither text nor page', {}, 'text'],
    ['a program', { text: 'MZ\u0000\u0003' }, 'character 3'],
    ['half a character', { text: 'broken \ud800 text' }, 'character 8'],
    ['a day that has not come', { text: 'Riots.', publishedOn: '2999-01-01' }, 'tomorrow'],
    ['an address that runs', { text: 'Riots.', url: 'javascript:alert(1)' }, 'http'],
    ['nobody who says so', { text: 'Riots.', source: ' ' }, 'source'],
    ['a page without a text', { html: '<script>1</script>' }, 'no text'],
  ])('is refused in words when it is %s', async (_, input, words) => {
    const answer = await desk.refused(
      'mutation ($i: SubmitReportInput!, $k: String!) { submitReport(input: $i, idempotencyKey: $k) { proposals } }',
      { i: { publishedOn: '2020-10-06', source: 'A wire', ...input }, k: desk.newKey() },
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors[0]?.message).toContain(words);
  });
});

describe('a file that is handed in', () => {
  const send = (body: Uint8Array | string, query = 'source=A+wire&publishedOn=2020-10-06', type = 'text/plain') =>
    fetch(`${api.url}/reports?${query}`, {
      method: 'POST',
      headers: { 'content-type': type, 'x-faultline-upload': '1' },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const wordsOf = async (response: Response) => (await response.text()).slice(0, 300);

  it('may be larger than a question to the API, and a page as it was saved', async () => {
    const page = `<article><p>Calm returned to Batken.</p>${'<p>Nothing else is told here.</p>'.repeat(4_000)}</article>`;
    expect(page.length).toBeGreaterThan(110_000);
    const response = await send(page, 'source=A+wire&publishedOn=2020-10-06&grade=B', 'text/html');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ alreadyKnown: false });
  });

  const day = 'source=A+wire&publishedOn=2020-10-06';
  it.each([
    { what: 'over 200 KB', body: 'a '.repeat(110_000), query: day, status: 400, words: '200 KB' },
    { what: 'far over 200 KB', body: 'a '.repeat(600_000), query: day, status: 413, words: '200 KB' },
    { what: 'no UTF-8', body: Buffer.from([0x41, 0x42, 0xff, 0x43]), query: day, status: 400, words: 'byte 3' },
    { what: 'a picture', body: Buffer.from('89504e470d0a1a0a', 'hex'), query: day, status: 400, words: 'byte 1' },
    { what: 'empty', body: '', query: day, status: 400, words: 'not empty' },
    { what: 'of no day', body: 'Riots.', query: 'source=A+wire', status: 400, words: 'publishedOn' },
  ])('is refused in words when it is $what', async ({ body, query, status, words }) => {
    const response = await send(body, query);
    expect([response.status, await wordsOf(response)]).toEqual([status, expect.stringContaining(words)]);
  });

  it('from the page of another site is not taken', async () => {
    const response = await fetch(`${api.url}/reports?source=x&publishedOn=2020-10-06`, {
      method: 'POST',
      body: 'Riots.',
    });
    expect(response.status).toBe(403);
  });
});

describe('a proposal', () => {
  it('moves the score, when it is approved, by exactly what the preview said, to the same hash', async () => {
    for (const eventClass of ['executive.seat-seized', 'executive.head-of-government-resigns']) {
      const item = await find(eventClass);
      const { after, hash, before, country, on } = await desk.preview(item.id);
      expect((await desk.score(country, on))?.value ?? null).toBe(before);
      await desk.approve(item);
      const score = await desk.score(country, on);
      expect(score).toEqual({ value: after, hash });
    }
  });

  it('is stored as a person edited it, and the preview knew', async () => {
    const item = await find('repression.crowd-control');
    const input = {
      event: { class: 'repression.live-fire', occurredOn: '2020-10-05', place: 'Osh', dead: 2, grade: 'A' },
    };
    const { after, hash, on } = await desk.preview(item.id, input);
    expect(on).toBe('2020-10-05');
    await desk.approve(item, input);
    expect(await desk.score('KGZ', on)).toEqual({ value: after, hash });
    const { became } = (
      await desk.ask<{ reviewItem: { became: string } }>('query ($id: ID!) { reviewItem(id: $id) { became } }', {
        id: item.id,
      })
    ).reviewItem;
    const { event } = await desk.ask<{ event: Record<string, unknown> }>(
      'query ($id: ID!) { event(id: $id) { class place dead reports { grade quote report { id } } } }',
      { id: became },
    );
    expect(event).toMatchObject({ class: 'repression.live-fire', place: 'Osh', dead: 2, reports: [{ grade: 'A' }] });
    expect(event['reports']).toMatchObject([{ quote: expect.stringContaining('tear gas') as string }]);
  });

  it('that tells a known event again is evidence for it; another count stands beside the first, never added', async () => {
    const riot = (await desk.queue()).find(({ quote }) => quote?.startsWith('Five people'));
    await desk.approve(riot!);
    await desk.submit({
      text: 'Forty people were killed in riots in Bishkek, opposition activists said.',
      source: 'A party paper',
    });
    const told = (await desk.queue()).find(({ quote }) => quote?.startsWith('Forty people'));
    const second = await desk.item(told!.id);
    expect(second.placement).toMatchObject({ verdict: 'CONTRADICTS' });
    const known = second.placement!.event!.id;
    expect(second.placement!.claims.map(({ dead, isProposal }) => [dead, isProposal])).toEqual([
      [5, false],
      [40, true],
    ]);
    const input = { into: known };
    const { after, hash, on } = await desk.preview(second.id, input);
    await desk.approve(second, input);
    expect(await desk.score('KGZ', on)).toEqual({ value: after, hash });
    const { event } = await desk.ask<{
      event: { dead: number; revision: number; reports: object[]; claims: object[] };
    }>('query ($id: ID!) { event(id: $id) { dead revision reports { id } claims { dead speaker } } }', { id: known });
    expect(event).toMatchObject({ dead: 5, revision: 2, reports: [{ id: 'r1' }, { id: 'r2' }] });
    expect(event.claims).toMatchObject([{ dead: 5 }, { dead: 40 }]);
  });

  it('that a person coded has the precision of an analyst; one accepted as it was read that of the reader', async () => {
    await desk.submit({
      text: 'Rioters burned cars in Tokmok. Rioters burned shops in Karakol.',
      source: 'A village paper',
    });
    const riots = (await desk.queue()).filter(({ quote }) => quote?.startsWith('Rioters burned'));
    const edits = [{}, { event: { dead: 1 } }, { event: { title: 'Our own headline' } }];
    const precisions: unknown[] = [];
    for (const [at, input] of edits.entries()) {
      const item = await desk.item(riots[at % riots.length]!.id);
      const decision = await desk.approve(item, input);
      const { reviewItem } = await desk.ask<{ reviewItem: { became: string } }>(
        'query ($id: ID!) { reviewItem(id: $id) { became } }',
        { id: item.id },
      );
      const { event } = await desk.ask<{ event: { reports: { precision: number }[] } }>(
        'query ($id: ID!) { event(id: $id) { reports { precision } } }',
        { id: reviewItem.became },
      );
      precisions.push(event.reports.map(({ precision }) => precision));
      await desk.undo(decision);
    }
    for (const { id } of riots) await refuse(id);
    const [asRead] = precisions[0] as number[];
    expect(asRead).toBeLessThan(1);
    expect(precisions).toEqual([[asRead], [1], [asRead]]);
  });

  it('is shown beside the others of its sentence, and beside those of other reports that mean the same act', async () => {
    const OTHERS = `query ($id: ID!) { reviewItem(id: $id) { sameSentence { id }
      placement { waiting { is independent item { id report { publisher } } } } } }`;
    interface Others {
      readonly sameSentence: readonly { readonly id: string }[];
      readonly placement: { readonly waiting: readonly object[] };
    }
    const beside = async (id: string): Promise<Others> =>
      (await desk.ask<{ reviewItem: Others }>(OTHERS, { id })).reviewItem;
    await desk.submit({ text: 'Rioters burned cars in Batken.', source: 'First paper' });
    await desk.submit({ text: 'Rioters burned shops in Batken.', source: 'Second paper' });
    const [first, second] = (await desk.queue()).filter(({ quote }) => quote?.includes('Batken'));
    expect((await beside(first!.id)).placement.waiting).toMatchObject([
      { is: 'SAME', independent: true, item: { id: second!.id } },
    ]);
    await desk.ask(
      'mutation ($id: ID!, $v: Int!, $k: String!) { splitReview(id: $id, expectedVersion: $v, idempotencyKey: $k) { id } }',
      desk.asked(first!),
    );
    expect((await beside(first!.id)).sameSentence).toEqual([{ id: `${first!.id}b` }]);
    for (const id of [first!.id, `${first!.id}b`, second!.id]) await refuse(id);
  });

  it('is refused with a reason, never without', async () => {
    await desk.submit({ text: 'Thousands of protesters rallied in Talas on Tuesday against the results of the vote.' });
    const item = await find('protest.peaceful');
    expect(codeOf(await desk.refused(REJECT, desk.asked(item, { why: ' ' })))).toBe('BAD_USER_INPUT');
    await desk.ask(REJECT, desk.asked(item, { why: 'a football crowd' }));
    expect((await desk.item(item.id)).status).toBe('REJECTED');
    const late = await desk.refused(APPROVE, desk.asked(item));
    expect([late.status, codeOf(late)]).toEqual([409, 'CONFLICT']);
  });

  it('is decided once, however often the request is sent', async () => {
    await desk.submit({ text: 'Police arrested opposition leader Marat Osmonov in Naryn.' });
    const item = await find('repression.leader-arrested');
    const variables = desk.asked(item);
    const answers = await Promise.all([1, 2, 3].map(() => desk.refused(APPROVE, variables)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors).toEqual([]);
  });
});

describe('a decision', () => {
  it('that is undone leaves the score as it was, keeps its history, and can be made again', async () => {
    await desk.submit({
      text: 'Soldiers seized the state television in Bishkek on Monday. Rioters burned cars in Jalal-Abad.',
    });
    const item = await find('violence.riot');
    const { on, country } = await desk.preview(item.id);
    const before = await desk.score(country, on);
    const decision = await desk.approve(item);
    const during = await desk.score(country, on);
    expect(during?.value).not.toBe(before?.value);
    await desk.undo(decision);
    expect((await desk.score(country, on))?.value).toBe(before?.value);
    const waiting = await desk.item(item.id);
    expect([waiting.status, waiting.version]).toEqual(['PENDING', 2]);
    expect(codeOf(await desk.refused(UNDO, { id: decision, k: desk.newKey() }))).toBe('CONFLICT');
    const { after } = await desk.preview(item.id);
    await desk.approve(waiting);
    expect(await desk.score(country, on)).toMatchObject({ value: after });
    const { decisions } = await desk.ask<{ decisions: { kind: string; undoneBy: string | null }[] }>(
      '{ decisions { kind undoneBy } }',
    );
    expect(decisions.slice(0, 3).map(({ kind }) => kind)).toEqual(['approve', 'undo', 'approve']);
  });

  it('stands in the audit log, whose chain holds', async () => {
    const { audit, auditChain } = await desk.ask<{
      audit: { nodes: { action: string }[]; totalCount: number };
      auditChain: { entries: number; brokenAt: number | null };
    }>(
      '{ audit(first: 500) { totalCount nodes { sequence action by reason hash } } auditChain { entries brokenAt head } }',
    );
    const actions = new Set(audit.nodes.map(({ action }) => action));
    for (const action of ['report.submit', 'review.approve', 'review.reject', 'review.undo', 'event.report'])
      expect(actions).toContain(action);
    expect(audit.totalCount).toBe(audit.nodes.length);
    expect(auditChain).toMatchObject({ entries: audit.totalCount, brokenAt: null });
  });
});
