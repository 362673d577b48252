import { addDays, closeOfDay, instantMs, type ImportRow, type Instant } from '#libs/events';
import type { AlertCondition } from '#libs/alerts';
import { LATEST_METHOD } from '#libs/scoring';
import { demoRows } from '#libs/sources';
import type { AlertRuleTerms, StoredAlert, StoredAlertRule } from '#libs/storage';
import { LOCAL_OWNER } from '../../apps/api/src/access/principal.js';
import type { AlertSnapshot } from '../../apps/api/src/alerts/alert-facts.js';
import { keptOf } from '../../apps/api/src/alerts/alert.view.js';
import { countrySnapshot } from '../../apps/api/src/alerts/alert-snapshot.js';
import { anAlertEngine, importRows } from '../support/alert-engine.js';
import { HandClock } from '../support/hand-clock.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const [FROM, TO] = ['2020-09-25', '2020-11-10'];
const COUNTRIES = ['KGZ', 'BLR'];
const start = closeOfDay(addDays(FROM, -1));
const clock = new HandClock(start);
const note = { by: 'an investor', requestId: null };

const aRule = (condition: AlertCondition, more: Partial<AlertRuleTerms> = {}): AlertRuleTerms => ({
  ...{ name: condition.kind, condition, countries: COUNTRIES, portfolio: null, hysteresis: 2, coolDownHours: 12 },
  ...{ channels: [], ...more },
});
const RULES: readonly AlertRuleTerms[] = [
  aRule({ kind: 'score', atLeast: 50 }),
  aRule({ kind: 'score', atLeast: 25 }, { hysteresis: 0, coolDownHours: 0 }),
  aRule({ kind: 'pillar', pillar: 'institutions', atLeast: 60 }),
  aRule({ kind: 'indicator', indicator: 'executive', atLeast: 50 }),
  aRule({ kind: 'change', days: 7, atLeast: 10 }),
  aRule({ kind: 'label', atLeast: 'elevated' }),
  aRule({
    kind: 'event',
    classes: ['violence.riot', 'executive.seat-seized', 'law.prisoner-freed-by-force'],
    confidence: 0,
  }),
  aRule(
    { kind: 'event', classes: ['executive.head-of-government-resigns', 'region.heads-resign'], confidence: 0.5 },
    { coolDownHours: 48 },
  ),
  aRule({ kind: 'portfolio', atLeast: 20 }, { countries: [], portfolio: 'p' }),
];

let opened: TestStorage;
let raised: readonly StoredAlert[];
let rules: readonly StoredAlertRule[];

/** When a row could be known. */
const knownAt = (row: ImportRow): Instant =>
  row.kind === 'event' ? row.event.knownAt : ((row.kind === 'factor' ? row.factor.knownAt : null) ?? start);

/** The demo as it came in: every row at the moment it could be known, the engine looking after each and after every close. */
async function liveThrough(rows: readonly ImportRow[], look: () => Promise<unknown>): Promise<void> {
  const later = rows.filter((row) => instantMs(knownAt(row)) > instantMs(start));
  const closes = Array.from({ length: 60 }, (_, index) => closeOfDay(addDays(FROM, index))).filter(
    (at) => at <= closeOfDay(TO),
  );
  const moments = [...new Set([...later.map(knownAt), ...closes].map((at) => Math.ceil(instantMs(at))))];
  for (const ms of moments.sort((a, b) => a - b).filter((one) => one <= instantMs(closeOfDay(TO)))) {
    clock.goTo(new Date(ms).toISOString());
    const due = later.filter((row) => Math.ceil(instantMs(knownAt(row))) === ms);
    if (due.length > 0) await importRows(opened.storage, due);
    await look();
  }
}

beforeAll(async () => {
  opened = await openTestStorage();
  const { storage, databaseUrl } = opened;
  const rows = [...demoRows()].filter((row) =>
    row.kind === 'event'
      ? COUNTRIES.includes(row.event.country)
      : row.kind === 'factor' && COUNTRIES.includes(row.factor.country),
  );
  await importRows(
    storage,
    rows.filter((row) => instantMs(knownAt(row)) <= instantMs(start)),
  );
  const key = { id: 'p', owner: 'local' };
  await storage.portfolios.create(key, 'Frontier', note);
  const holding = { symbol: 'A', name: null, value: 100, currency: null, domicile: null, sector: null };
  const countries = [
    { country: 'KGZ', weight: 0.4, assets: [] },
    { country: 'BLR', weight: 0.3, assets: [] },
  ];
  await storage.portfolios.change(key, { action: 'imported', put: [{ ...holding, countries }] }, note);
  for (const [index, terms] of RULES.entries())
    await storage.alertRules.create({ id: `r${index}`, owner: 'local' }, terms, { ...note, at: start, most: 50 });
  rules = await storage.alertRules.list('local');
  const { watch } = await anAlertEngine(storage, databaseUrl, clock);
  await watch.look();
  await liveThrough(rows, () => watch.look());
  const page = await storage.alerts.page('local', { now: clock.now() }, { first: 500 });
  raised = page.nodes;
});
afterAll(() => opened.close());

/** What an alert says, without what a rehearsal has no word of. */
const said = (alert: StoredAlert) => {
  const { knownAt, subjectName } = keptOf(alert);
  return { ...alert.snapshot, knownAt, subjectName, exposures: undefined, ruleName: undefined };
};
const inOrder = <Told extends Pick<AlertSnapshot, 'knownAt' | 'subjectName'>>(told: readonly Told[]) =>
  told.toSorted((a, b) => instantMs(a.knownAt) - instantMs(b.knownAt) || (a.subjectName < b.subjectName ? -1 : 1));

describe('the demo lived through, and rehearsed afterwards', () => {
  it('raises alerts at all, also about a portfolio', () => {
    expect(raised.length).toBeGreaterThan(10);
    expect(new Set(raised.map(({ rule }) => rule)).size).toBe(RULES.length);
  });

  it.each(RULES.map((terms, index) => [index, terms.condition] as const))(
    'says the same, word for word and hash for hash, under rule %i %j',
    async (index) => {
      const terms = RULES[index]!;
      const { rehearsal, snapshots, loader } = await anAlertEngine(opened.storage, opened.databaseUrl, clock);
      const records = loader();
      const { fired, portfolio } = await rehearsal.rehearse(records, {
        terms,
        from: FROM,
        to: TO,
        principal: LOCAL_OWNER,
      });
      const condition = terms.condition as AlertCondition;
      const rehearsed: AlertSnapshot[] = [];
      for (const firing of fired) {
        const snapshot = portfolio
          ? await snapshots.snapshot(records, portfolio, { condition, firing })
          : countrySnapshot(condition, firing, {
              record: (await records.record(firing.observation.subject)).record,
              method: LATEST_METHOD,
            });
        if (snapshot) rehearsed.push(snapshot);
      }
      const live = raised.filter(({ rule }) => rule === rules[index]!.id).map(said);
      expect(JSON.parse(JSON.stringify(inOrder(rehearsed)))).toEqual(inOrder(live));
    },
  );

  it('names what the owner held in the country when it was raised', () => {
    const inKyrgyzstan = raised.filter(({ subject }) => subject === 'KGZ').map((alert) => keptOf(alert).exposures);
    for (const exposures of inKyrgyzstan)
      expect(exposures).toEqual([expect.objectContaining({ portfolio: 'p', share: 0.4 })]);
  });
});
