import { readFileSync } from 'node:fs';
import { CHALLENGERS, draftedMethod, LATEST_METHOD, methodHash, parseEventsFile, scoreOn } from '#libs/scoring';
import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { readKnownMethods } from '../../apps/api/src/methods/stored-methods.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { addAccount } from '../../apps/api/src/accounts/administer.js';
import { codeOf, cookieOf, PASSWORD, startAccountsApi } from '../support/accounts.js';
import { runFaultlineOn } from '../support/command-line.js';
import { startTestApi, type TestApi } from '../support/api.js';

const GOLDEN = 'test/golden/kyrgyzstan-2020/events.json';
const golden = parseEventsFile(JSON.parse(readFileSync(GOLDEN, 'utf8')));
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const storage = await openStorage({ databaseUrl: api.databaseUrl });
  await importFile(storage, { source: 'faultline', path: GOLDEN, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
  await storage.close();
});
afterAll(() => api.close());

describe('a method on trial', () => {
  const QUESTION =
    'query ($method: String) { country(code: "KGZ") { score(on: "2020-10-06", method: $method) { value hash method { version } } } }';
  const scoreUnder = async (method: string | null) => {
    const { data } = await api.ask(QUESTION, { method });
    return (data as unknown as { country: { score: { value: number; hash: string } } }).country.score;
  };

  it.each(CHALLENGERS)(
    'scores any past day beside the current one, which keeps its value and hash ($version)',
    async (challenger) => {
      const before = await scoreUnder(null);
      const onTrial = await scoreUnder(challenger.version);
      expect(onTrial.value).toBe(scoreOn(golden, '2020-10-06', { method: challenger }).value);
      expect(onTrial).toMatchObject({ method: { version: challenger.version } });
      expect(onTrial.hash).not.toBe(before.hash);
      expect(await scoreUnder(null)).toEqual(before);
      expect(before).toMatchObject({ method: { version: LATEST_METHOD.version } });
    },
  );

  it('is listed as not released', async () => {
    const { data } = await api.ask('{ methods { version isReleased } }');
    const versions = data?.['methods'] as { version: string; isReleased: boolean }[];
    expect(versions.filter(({ isReleased }) => isReleased).map(({ version }) => version)).toEqual(['1.0.0']);
    expect(versions).toHaveLength(1 + CHALLENGERS.length);
  });
});

const DRAFT = `mutation ($i: MethodDraftInput!, $why: String!, $k: String!) {
  draftMethod(input: $i, reason: $why, idempotencyKey: $k) {
    version hash isReleased isCurrent pillars { id weight } draft { basedOn reason draftedBy publishedBy } } }`;
const PUBLISH = `mutation ($v: String!, $h: String!, $why: String!, $k: String!) {
  publishMethod(version: $v, expectedHash: $h, reason: $why, idempotencyKey: $k) {
    version isReleased isCurrent draft { draftedBy publishedBy } } }`;
const HARDER = {
  version: '1.2.0',
  pillars: [{ id: 'violence', weight: 0.2 }],
  halfLives: [{ id: 'executive', days: 45 }],
};
const harder = draftedMethod(LATEST_METHOD, {
  version: '1.2.0',
  pillars: [{ id: 'violence', weight: 0.2 }],
  halfLives: [{ id: 'executive', days: 45 }],
});
const why = 'Deaths weigh too much.';

describe('a method that is drafted and published in the store', () => {
  const SCORE = `query ($method: String) {
    country(code: "KGZ") { score(on: "2020-10-06", method: $method) { value method { version hash } } } }`;
  const SHOWN = `query ($method: String) {
    scores(countries: ["KGZ"], from: "2020-10-06", to: "2020-10-07", asOf: { published: true }, method: $method) { score } }`;
  const scoreOf = async (method: string | null) => {
    const { data, errors } = await api.ask(SCORE, { method });
    expect(errors).toEqual([]);
    return (data as unknown as { country: { score: { value: number; method: { version: string } } } }).country.score;
  };
  const shown = async (method: string | null) => {
    const { data } = await api.ask(SHOWN, { method });
    return (data as unknown as { scores: [{ score: [number, number] }] }).scores[0].score;
  };
  const valueOf = (method = LATEST_METHOD, on = '2020-10-06') => scoreOn(golden, on, { method }).value;

  it.each([
    ['a pillar above 1 in sum', { ...HARDER, pillars: [{ id: 'violence', weight: 0.5 }] }, 'weights.pillars'],
    ['a half-life of nothing', { ...HARDER, halfLives: [{ id: 'executive', days: 0 }] }, 'halfLives'],
    ['an indicator there is none of', { ...HARDER, indicators: [{ id: 'weather', weight: 0 }] }, 'weights.indicators'],
    ['an older version', { ...HARDER, version: '0.9.0' }, 'version'],
    ['a version that is published', { ...HARDER, version: '1.0.0' }, 'version'],
    ['nothing that differs', { version: '1.2.0' }, 'input'],
    ['a challenger to stand on', { ...HARDER, basedOn: '1.1.0-challenger' }, 'basedOn'],
  ])('is refused with %s, and nothing is renormalised (E4)', async (_, i, field) => {
    const answer = await api.ask(DRAFT, { i, why, k: `refused ${field}` });
    expect([codeOf(answer), answer.errors[0]?.extensions['field']]).toEqual(['BAD_USER_INPUT', field]);
  });

  it('is scored under its version from the moment it is drafted, and published from then on only when it is published', async () => {
    const storage = await openStorage({ databaseUrl: api.databaseUrl });
    try {
      const publish = async (day: string) =>
        publishDay(storage, day, new Set(), (await readKnownMethods(storage)).current);
      await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
      await publish('2020-10-06');
      const drafted = await api.ask(DRAFT, { i: HARDER, why, k: 'draft' });
      expect(drafted.errors).toEqual([]);
      expect(drafted.data?.['draftMethod']).toMatchObject({
        ...{ version: '1.2.0', hash: methodHash(harder), isReleased: false, isCurrent: false },
        draft: { basedOn: '1.0.0', reason: why, publishedBy: null },
      });
      expect((await api.ask(DRAFT, { i: HARDER, why, k: 'draft' })).data).toEqual(drafted.data);
      expect(codeOf(await api.ask(DRAFT, { i: HARDER, why, k: 'draft again' }))).toBe('CONFLICT');
      expect((await scoreOf('1.2.0')).value).toBe(valueOf(harder));
      expect((await scoreOf(null)).value).toBe(valueOf());

      const question = { v: '1.2.0', h: methodHash(harder), why };
      expect(codeOf(await api.ask(PUBLISH, { ...question, h: 'other', k: 'wrong hash' }))).toBe('CONFLICT');
      const published = await api.ask(PUBLISH, { ...question, k: 'publish' });
      expect(published.errors).toEqual([]);
      expect(published.data?.['publishMethod']).toMatchObject({ isReleased: true, isCurrent: true });
      expect(codeOf(await api.ask(PUBLISH, { ...question, k: 'publish twice' }))).toBe('CONFLICT');

      expect(await scoreOf(null)).toMatchObject({ value: valueOf(harder), method: { version: '1.2.0' } });
      expect((await scoreOf('1.0.0')).value).toBe(valueOf());
      await publish('2020-10-07');
      const days = await storage.publications.range('KGZ', { from: '2020-10-06', to: '2020-10-07' });
      expect(days.map(({ methodVersion }) => methodVersion)).toEqual(['1.0.0', '1.2.0']);
      expect(await shown(null)).toEqual(days.map(({ value }) => value));
      expect((await shown('1.2.0'))[0]).not.toBe(days[0]!.value);
      expect(await restateDays(storage, { today: '2020-10-08', methods: await readKnownMethods(storage) })).toBe(1);
      const [restated] = await storage.publications.range('KGZ', { from: '2020-10-06', to: '2020-10-06' });
      expect(restated).toMatchObject({ revision: 2, methodVersion: '1.2.0' });
      expect(restated!.causes?.largest.map(({ kind, id }) => [kind, id])).toContainEqual(['method', '1.2.0']);
    } finally {
      await storage.close();
    }
  });

  it('is what verify computes published scores with, what a difference is told from, and what a questioner without a method gets', async () => {
    const verified = await runFaultlineOn(api, 'verify', '--json');
    expect(JSON.parse(verified.out)).toMatchObject({ replayed: 3, differences: [], audit: { broken: null } });
    const told = await runFaultlineOn(api, 'method', 'diff', '1.0.0', '1.2.0', '--json');
    expect(JSON.parse(told.out)).toMatchObject({
      figures: [{ figure: 'pillars.violence' }, { figure: 'indicators.executive.halfLifeDays' }],
    });
  });
});

describe('with accounts', () => {
  it('only methodologists draft and publish, and nobody publishes what they drafted (B4)', async () => {
    const people = await startAccountsApi();
    try {
      const question = { v: '1.2.0', h: methodHash(harder), why };
      for (const person of ['vera', 'anna', 'rita', 'root'] as const) {
        const caller = await people.as(person);
        expect(codeOf(await caller.ask(DRAFT, { i: HARDER, why, k: `${person} drafts` }))).toBe('FORBIDDEN');
        expect(codeOf(await caller.ask(PUBLISH, { ...question, k: `${person} publishes` }))).toBe('FORBIDDEN');
      }
      const storage = await openStorage({ databaseUrl: people.databaseUrl });
      const second = { name: 'mona', roles: ['methodologist'], password: PASSWORD, oidcSubject: null } as const;
      await addAccount(storage, second, { by: 'test', at: people.clock.now() });
      await storage.close();
      const [mats, mona] = [await people.as('mats'), people.with({ cookie: cookieOf(await people.logIn('mona')) })];
      expect((await mats.ask(DRAFT, { i: HARDER, why, k: 'draft' })).errors).toEqual([]);
      expect(codeOf(await mats.ask(PUBLISH, { ...question, k: 'alone' }))).toBe('FORBIDDEN');
      const published = await mona.ask(PUBLISH, { ...question, k: 'by another' });
      expect(published.data?.['publishMethod']).toMatchObject({ draft: { draftedBy: 'mats', publishedBy: 'mona' } });
      const { data } = await mona.ask('{ audit(first: 20) { nodes { action by subject reason } } }');
      expect(
        (data?.['audit'] as { nodes: { action: string }[] }).nodes.filter(({ action }) => action.startsWith('method.')),
      ).toMatchObject([
        { action: 'method.publish', by: 'mona', subject: '1.2.0', reason: why },
        { action: 'method.draft', by: 'mats', subject: '1.2.0', reason: why },
      ]);
    } finally {
      await people.close();
    }
  });
});
