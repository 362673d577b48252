import { codeOf, newKey, openPortfolioDesk, type PortfolioDesk } from '../support/portfolio-desk.js';

let desk: PortfolioDesk;
beforeAll(async () => (desk = await openPortfolioDesk()));
afterAll(() => desk.close());

const REHEARSE = `query ($rule: AlertRuleInput!, $from: Date!, $to: Date!) { rehearseAlert(rule: $rule, from: $from, to: $to) {
  count summary countries firings { country portfolio subjectName on knownAt value low high label measured hash title text permalink
    causes { kind id points title indicator event { class } factor { name } } } } }`;
const CREATE = `mutation ($rule: AlertRuleInput!, $k: String!) { createAlertRule(rule: $rule, idempotencyKey: $k) {
  id version name sentence problem countries portfolio condition { kind atLeast pillar classes } channels { id } } }`;

interface Rehearsal {
  readonly count: number;
  readonly summary: string;
  readonly countries: readonly string[];
  readonly firings: readonly {
    readonly country: string | null;
    readonly portfolio: string | null;
    readonly on: string;
    readonly knownAt: string;
    readonly value: number;
    readonly hash: string;
    readonly text: string;
    readonly causes: readonly { readonly points: number; readonly title: string; readonly event: object | null }[];
  }[];
}

const aRule = (condition: object, more: object = {}) => ({
  name: 'Told in time',
  condition,
  countries: ['KGZ'],
  ...more,
});
const SCORE_50 = { kind: 'SCORE', atLeast: 50 };
const rehearsed = async (rule: object, from: string, to: string): Promise<Rehearsal> =>
  (await desk.asked<{ rehearseAlert: Rehearsal }>(REHEARSE, { rule, from, to })).rehearseAlert;
const created = async (rule: object) =>
  (
    await desk.asked<{ createAlertRule: { id: string; version: number; sentence: string; problem: string | null } }>(
      CREATE,
      { rule, k: newKey() },
    )
  ).createAlertRule;

describe('a rehearsal', () => {
  it('says when a rule would have spoken up, with the score and the hash that the country page shows for that moment', async () => {
    const { count, summary, firings } = await rehearsed(aRule(SCORE_50), '2019-01-01', '2023-12-31');
    expect([count, firings[0]?.on]).toEqual([1, '2020-10-06']);
    expect(summary).toBe('Once in 5 years');
    const { knownAt = '', value = 0, hash = '', causes = [], text = '' } = firings[0] ?? {};
    const { country } = await desk.asked<{ country: { score: { value: number; hash: string } } }>(
      `query ($at: DateTime) { country(code: "KGZ") { score(on: "2020-10-06", asOf: $at) { value hash } } }`,
      { at: knownAt },
    );
    expect(country.score).toEqual({ value, hash });
    expect(causes).toHaveLength(3);
    expect(text).toContain(`The score of Kyrgyzstan for 6 October 2020 was ${value.toFixed(1)}`);
    for (const { title, points } of causes) expect(text).toContain(`${title} ${points.toFixed(1)}`);
  });

  it.each([
    ['a pillar', { kind: 'PILLAR', pillar: 'institutions', atLeast: 60 }, {}],
    ['an indicator', { kind: 'INDICATOR', indicator: 'executive', atLeast: 50 }, {}],
    ['a rise within a week', { kind: 'CHANGE', days: 7, atLeast: 20 }, {}],
    ['a label', { kind: 'LABEL', label: 'HIGH' }, {}],
    ['news of events', { kind: 'EVENT', classes: ['executive.seat-seized'], confidence: 0.5 }, {}],
    ['every country', SCORE_50, { countries: [] }],
  ])('of a rule on %s finds 6 October 2020', async (_, condition, more) => {
    const { firings } = await rehearsed(aRule(condition, more), '2020-09-01', '2020-12-31');
    expect(firings.find(({ country, on }) => country === 'KGZ' && on === '2020-10-06')).toBeDefined();
  });

  it('of a rule on a portfolio has its score, as the portfolio page shows it for that moment', async () => {
    const { id } = await desk.aPortfolio();
    const condition = { kind: 'PORTFOLIO', atLeast: 25 };
    const rule = aRule(condition, { portfolio: id, countries: [], hysteresis: 2 });
    const { countries, firings } = await rehearsed(rule, '2020-09-01', '2020-12-31');
    expect(countries).toEqual(expect.arrayContaining(['KGZ', 'KAZ']));
    const { on = '', knownAt = '', value = 0, hash = '', causes = [] } = firings.at(-1) ?? {};
    expect(on).toBe('2020-10-06');
    const { portfolio } = await desk.asked<{ portfolio: { exposure: { score: number; hash: string } } }>(
      'query ($id: ID!, $on: Date, $at: DateTime) { portfolio(id: $id) { exposure(on: $on, asOf: $at) { score hash } } }',
      { id, on, at: knownAt },
    );
    expect(portfolio.exposure).toEqual({ score: value, hash });
    expect(causes.some(({ event }) => event !== null)).toBe(true);
  });
});

describe('a rule', () => {
  it('is saved, told back as a sentence, changed, paused, deleted and put back', async () => {
    const rule = await created(aRule(SCORE_50));
    expect(rule).toMatchObject({ version: 1, problem: null });
    expect(rule.sentence).toBe('Tell me when, in Kyrgyzstan, the score reaches 50.');
    const change = (name: string, expectedVersion: number | null, more = '') =>
      desk.api.ask(
        `mutation ($id: ID!, $k: String!, $v: Int) {
          ${name}(id: $id, idempotencyKey: $k, expectedVersion: $v ${more}) { version name isPaused since } }`,
        { id: rule.id, k: newKey(), v: expectedVersion },
      );
    const names = async () =>
      (await desk.asked<{ alertRules: { id: string; name: string }[] }>('{ alertRules { id name } }')).alertRules
        .filter(({ id }) => id === rule.id)
        .map(({ name }) => name);
    const renamed = 'rule: { name: "Other", condition: { kind: SCORE, atLeast: 50 }, countries: ["KGZ"] }';
    expect((await change('updateAlertRule', 1, renamed)).data).toMatchObject({ updateAlertRule: { version: 2 } });
    expect(codeOf(await change('pauseAlertRule', 1))).toBe('CONFLICT');
    expect((await change('pauseAlertRule', 2)).data).toMatchObject({ pauseAlertRule: { isPaused: true } });
    expect((await change('deleteAlertRule', null)).errors).toEqual([]);
    expect(await names()).toEqual([]);
    expect(codeOf(await change('updateAlertRule', null, renamed))).toBe('NOT_FOUND');
    expect((await change('restoreAlertRule', null)).errors).toEqual([]);
    expect(await names()).toEqual(['Other']);
  });

  it.each([
    ['a threshold of 0', { condition: { kind: 'SCORE', atLeast: 0 } }, 'condition.atLeast'],
    ['a pillar that is none', { condition: { kind: 'PILLAR', pillar: 'money', atLeast: 5 } }, 'condition.pillar'],
    ['a field of another kind', { condition: { kind: 'SCORE', atLeast: 5, days: 3 } }, 'condition.days'],
    ['no classes', { condition: { kind: 'EVENT', classes: [] } }, 'condition.classes'],
    ['a cool-down below 0', { coolDownHours: -1 }, 'coolDownHours'],
    ['a name of two lines', { name: 'a\nb' }, 'name'],
    ['a portfolio that is missing', { condition: { kind: 'PORTFOLIO', atLeast: 5 }, countries: [] }, 'portfolio'],
    ['a portfolio of somebody else', { portfolio: 'not-mine' }, 'rule.portfolio'],
    ['a channel of somebody else', { channels: ['not-mine'] }, 'rule.channels'],
  ])('with %s is refused, and the field is named', async (_, more, field) => {
    const answer = await desk.api.ask(CREATE, { rule: { ...aRule(SCORE_50), ...more }, k: newKey() });
    expect(answer.errors[0]?.extensions['field']).toBe(field);
  });
});
