import { existsSync, readFileSync } from 'node:fs';
import { codeReport } from '#libs/coding';
import { startTestApi, type Answer, type TestApi } from '../support/api.js';
import { TestDesk, type Preview } from '../support/desk.js';

let api: TestApi;
let desk: TestDesk;
beforeAll(async () => {
  api = await startTestApi();
  desk = new TestDesk(api, 'changes');
});
afterAll(() => api.close());

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
const ON = '2020-10-06';

interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly dead: number | null;
  readonly status: string;
  readonly reports: readonly { readonly id: string; readonly grade: string }[];
}

const event = async (id: string): Promise<Stored> =>
  (
    await desk.ask<{ event: Stored }>(
      'query ($id: ID!) { event(id: $id) { id revision dead status reports { id grade } } }',
      { id },
    )
  ).event;

/** Hands in a text and approves all it tells as events of their own. */
async function approvedFrom(text: string, source: string): Promise<Stored[]> {
  await desk.submit({ text, source, grade: 'B' });
  const events: Stored[] = [];
  for (const item of await desk.queue()) {
    await desk.approve(item);
    const { reviewItem } = await desk.ask<{ reviewItem: { became: string } }>(
      'query ($id: ID!) { reviewItem(id: $id) { became } }',
      { id: item.id },
    );
    events.push(await event(reviewItem.became));
  }
  return events;
}

describe('a graded source', () => {
  const GRADE =
    'mutation ($s: String!, $g: SourceGrade!, $k: String!) { gradeSource(source: $s, grade: $g, reason: "wrong twice", idempotencyKey: $k) { source events } }';

  it('moves the score from then on, and not what was known before', async () => {
    const [riot] = await approvedFrom('Rioters burned cars in Bishkek.', 'The Courier');
    const before = await desk.score('KGZ', ON);
    const asked = { s: 'The Courier', g: 'E', k: desk.newKey() };
    expect(await desk.ask(GRADE, asked)).toEqual({ gradeSource: { source: 'The Courier', events: 1 } });
    expect((await event(riot!.id)).reports).toEqual([{ id: 'r1', grade: 'E' }]);
    const after = await desk.score('KGZ', ON);
    expect(after!.value).toBeLessThan(before!.value / 2);
    const { country } = await desk.ask<{ country: { score: { value: number } } }>(
      `{ country(code: "KGZ") { score(on: "${ON}", asOf: "2020-10-08T00:00:00Z") { value } } }`,
    );
    expect(country.score.value).toBe(before!.value);
    expect(await desk.ask(GRADE, asked)).toEqual({ gradeSource: { source: 'The Courier', events: 1 } });
    const { gradedSources } = await desk.ask<{ gradedSources: object[] }>(
      '{ gradedSources { id grades { grade reason gradedBy } } }',
    );
    expect(gradedSources).toEqual([
      { id: 'The Courier', grades: [{ grade: 'E', reason: 'wrong twice', gradedBy: 'local owner' }] },
    ]);
  });

  it('is believed by its grade when its next report comes in without one', async () => {
    await desk.submit({ text: 'Rioters burned shops in Naryn.', source: 'The Courier', grade: null });
    const [item] = await desk.queue();
    const { reviewItem } = await desk.ask<{ reviewItem: { event: { grade: string } } }>(
      'query ($id: ID!) { reviewItem(id: $id) { event { grade } } }',
      { id: item!.id },
    );
    expect(reviewItem.event.grade).toBe('E');
    await desk.approve(item!);
  });
});

describe('two rows that are one event', () => {
  const MERGE = `mutation ($into: EventVersionInput!, $events: [EventVersionInput!]!, $k: String!) {
    mergeEvents(into: $into, events: $events, reason: "one storming", idempotencyKey: $k) { id effects { id before after } } }`;
  const PREVIEW_MERGE = `query ($into: EventVersionInput!, $events: [EventVersionInput!]!) {
    previewMerge(into: $into, events: $events) { country on before after delta hash } }`;
  const PREVIEW_SPLIT = `query ($id: ID!, $v: Int!, $p: [EventPartInput!]!) {
    previewSplit(id: $id, expectedVersion: $v, parts: $p) { country on before after delta hash } }`;
  const SPLIT = `mutation ($id: ID!, $v: Int!, $p: [EventPartInput!]!, $k: String!) {
    splitEvent(id: $id, expectedVersion: $v, parts: $p, reason: "two towns", idempotencyKey: $k) { id effects { id } } }`;
  const versionOf = ({ id, revision }: Stored) => ({ id, expectedVersion: revision });
  const scoresOf = (previews: readonly Preview[]) =>
    Promise.all(previews.map(({ country, on }) => desk.score(country, on)));
  const promisedBy = (previews: readonly Preview[]) => previews.map(({ after, hash }) => ({ value: after, hash }));

  it('become one with the evidence of both, and two again when that is undone', async () => {
    const [first] = await approvedFrom(
      'Protesters stormed the parliament building in Almaty, Kazakhstan.',
      'One paper',
    );
    const [second] = await approvedFrom(
      'A crowd seized the parliament in Almaty, Kazakhstan. Five people were killed.',
      'Two papers',
    );
    const before = await desk.score('KAZ', ON);
    const variables = { into: versionOf(first!), events: [versionOf(second!)], k: desk.newKey() };
    const { previewMerge } = await desk.ask<{ previewMerge: Preview[] }>(PREVIEW_MERGE, variables);
    expect(previewMerge.map(({ on, before: then }) => [on, then])).toEqual([[ON, before!.value]]);
    const { mergeEvents } = await desk.ask<{ mergeEvents: { id: string } }>(MERGE, variables);
    expect(await event(first!.id)).toMatchObject({ revision: 2, reports: [{ id: 'r1' }, { id: 'r2' }] });
    expect(await event(second!.id)).toMatchObject({ status: 'RETRACTED' });
    expect((await desk.score('KAZ', ON))!.value).not.toBe(before!.value);
    expect(await scoresOf(previewMerge)).toEqual(promisedBy(previewMerge));
    const stale = await desk.refused(MERGE, { ...variables, k: desk.newKey() });
    expect(codeOf(stale)).toBe('CONFLICT');
    await desk.undo(mergeEvents.id);
    expect((await desk.score('KAZ', ON))!.value).toBe(before!.value);
    expect(await event(second!.id)).toMatchObject({ status: 'ACTUAL', revision: 3 });
  });

  it('are split when one row tells two, each with the evidence it is given, and every day scores as previewed', async () => {
    const [one] = await approvedFrom('Rioters burned cars in Khujand, Tajikistan.', 'One paper');
    const parts = [
      { place: 'Khujand' },
      { place: 'Dushanbe', dead: 3, class: 'violence.clash', occurredOn: '2020-10-05' },
    ];
    const asked = { id: one!.id, v: 1, p: parts };
    const { previewSplit } = await desk.ask<{ previewSplit: Preview[] }>(PREVIEW_SPLIT, asked);
    expect(previewSplit.map(({ on }) => on)).toEqual(['2020-10-05', ON]);
    const { splitEvent } = await desk.ask<{ splitEvent: { id: string; effects: { id: string }[] } }>(SPLIT, {
      ...asked,
      k: desk.newKey(),
    });
    expect(await scoresOf(previewSplit)).toEqual(promisedBy(previewSplit));
    const other = splitEvent.effects[1]!.id;
    expect(await event(other)).toMatchObject({ dead: 3, status: 'ACTUAL', reports: [{ id: 'r1' }] });
    await desk.undo(splitEvent.id);
    expect(await event(other)).toMatchObject({ status: 'RETRACTED' });
  });

  interface Wrong {
    readonly how: string;
    readonly words: string;
    readonly document: string;
    readonly ask: (own: Stored, abroad: Stored) => Record<string, unknown>;
  }
  const into = (own: Stored, other: Stored) => ({ into: versionOf(own), events: [versionOf(other)] });
  const cut = ({ id, revision }: Stored, ...parts: object[]) => ({ id, v: revision, p: parts });
  it.each<Wrong>([
    { how: 'into itself', words: 'named twice', document: MERGE, ask: (own) => into(own, own) },
    { how: 'with one abroad', words: 'another country', document: MERGE, ask: into },
    { how: 'into one part', words: '2 to 20', document: SPLIT, ask: (own) => cut(own, {}) },
    { how: 'by what it has not', words: 'evidence', document: SPLIT, ask: (own) => cut(own, {}, { reports: ['r9'] }) },
    { how: 'over a border', words: 'cannot be in', document: SPLIT, ask: (own) => cut(own, {}, { country: 'KGZ' }) },
  ])('cannot be joined or split $how, and say why', async ({ words, document, ask }) => {
    const find = async (country: string) =>
      (
        await desk.ask<{ events: { nodes: Stored[] } }>(
          'query ($c: CountryCode!) { events(filter: { countries: [$c] }, first: 1) { nodes { id revision dead status reports { id grade } } } }',
          { c: country },
        )
      ).events.nodes[0]!;
    const question = ask(await find('KAZ'), await find('KGZ'));
    const answer = await desk.refused(document, { ...question, k: desk.newKey() });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors[0]?.message).toContain(words);
  });
});

describe('a structural factor', () => {
  const ADD =
    'mutation ($i: AddFactorInput!, $k: String!) { addFactor(input: $i, idempotencyKey: $k) { id country revision validTo } }';
  const input = {
    country: 'UZB',
    name: 'A mine under foreign owners',
    kind: 'asset',
    indicator: 'strategic-assets',
    load: 4,
    validFrom: '2010-01-01',
    source: 'Annual report, 2010',
  };

  it('is added with its source, weighs from its first day, and is ended by a revision', async () => {
    const { addFactor } = await desk.ask<{ addFactor: { id: string; revision: number } }>(ADD, {
      i: input,
      k: desk.newKey(),
    });
    const weighs = await desk.score('UZB', ON);
    expect(weighs!.value).toBeGreaterThan(0);
    const { endFactor } = await desk.ask<{ endFactor: { validTo: string; revision: number } }>(
      `mutation ($id: ID!, $k: String!) { endFactor(id: $id, expectedVersion: 1, validTo: "2015-01-01", reason: "sold, company notice", idempotencyKey: $k) { validTo revision } }`,
      { id: `UZB:${addFactor.id}`, k: desk.newKey() },
    );
    expect(endFactor).toEqual({ validTo: '2015-01-01', revision: 2 });
    expect((await desk.score('UZB', ON))!.value).toBe(0);
    const { decisions } = await desk.ask<{ decisions: { id: string; kind: string }[] }>(
      '{ decisions(first: 2) { id kind } }',
    );
    expect(decisions.map(({ kind }) => kind)).toEqual(['end-factor', 'add-factor']);
    await desk.undo(decisions[0]!.id);
    expect((await desk.score('UZB', ON))!.value).toBe(weighs!.value);
  });

  it.each([
    ['of no source', { source: ' ' }],
    ['of no kind there is', { kind: 'rumour' }],
    ['on no indicator there is', { indicator: 'weather' }],
    ['that ends before it begins', { validTo: '2009-01-01' }],
  ])('%s is refused', async (_, more) => {
    const answer = await desk.refused(ADD, { i: { ...input, ...more }, k: desk.newKey() });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  it('that a text states waits in the queue like an event, and moves the score as previewed', async () => {
    await desk.submit({ text: 'Russia operates an air base at Kant in Kyrgyzstan.', source: 'A gazetteer' });
    const item = (await desk.queue()).find(({ kind }) => kind === 'FACTOR');
    const { after, hash, on, country } = await desk.preview(item!.id, { factor: { load: 5 } });
    await desk.approve(item!, { factor: { load: 5 } });
    expect(await desk.score(country, on)).toEqual({ value: after, hash });
  });
});

const SEED = new URL('../../../shared/seed/article.txt', import.meta.url);
const isHere = existsSync(SEED);

describe(isHere ? 'the founding article' : 'the founding article (skipped: ../shared/seed is not here)', () => {
  (isHere ? it : it.skip)(
    'proposes what `faultline read` finds, and every approval does what its preview said',
    async () => {
      const own = await startTestApi();
      const analyst = new TestDesk(own, 'seed');
      const text = readFileSync(SEED, 'utf8');
      await analyst.submit({ text, grade: 'B', source: 'Seed article' });
      const read = codeReport({ text, publishedOn: ON, grade: 'B' });
      const carried = read.events.filter(({ modality }) => ['actual', 'reported'].includes(modality));
      const queue = await analyst.queue();
      const wordsOf = (events: readonly { class: string; occurredOn: string; dead: number | null }[]) =>
        events.map(({ class: one, occurredOn, dead }) => `${occurredOn} ${one} ${dead ?? ''}`).sort();
      expect(wordsOf(queue.flatMap((item) => item.event ?? []))).toEqual(wordsOf(carried));
      expect(queue.filter(({ kind }) => kind === 'FACTOR')).toHaveLength(read.factors.length);
      for (const item of queue) {
        const { before, after, hash, country, on } = await analyst.preview(item.id);
        expect((await analyst.score(country, on))?.value ?? null).toBe(before);
        await analyst.approve(item);
        expect(await analyst.score(country, on)).toEqual({ value: after, hash });
      }
      expect((await analyst.score('KGZ', ON))!.value).toBeGreaterThan(40);
      expect(await analyst.queue()).toEqual([]);
      await own.close();
    },
  );
});
