import { instantMs, type Instant } from '#libs/events';
import type { RuleState } from '#libs/alerts';
import type { StoredAlert } from '#libs/storage';
import { LOCAL_OWNER } from '../../apps/api/src/access/principal.js';
import { AlertsService } from '../../apps/api/src/alerts/alerts.service.js';
import { anAlertEngine } from '../support/alert-engine.js';
import { HandClock } from '../support/hand-clock.js';
import { aReportedEvent, aReportedEvidence } from '../support/ledger-rows.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

const OWNER = 'local';
/** Hours after the first news at which there is more of it; it begins at 22:30. */
const NEWS_HOURS = [0, 2, 5, 26, 27];
const COOL_DOWN_HOURS = 5;
const SNOOZED_HOURS = 26.5;
const CAUSES_NAMED = 3;
const note = { by: 'an investor', requestId: null };

let opened: TestStorage;
beforeAll(async () => (opened = await openTestStorage()));
beforeEach(() => opened.storage.reset());
afterAll(() => opened.close());

const hoursAfter = (start: Instant, hours: number): Instant =>
  new Date(instantMs(start) + hours * 3_600_000).toISOString();

async function happens(id: string, at: Instant): Promise<void> {
  const reports = [aReportedEvidence({ knownAt: at })];
  const riot = aReportedEvent({ id, occurredOn: at.slice(0, 10), knownAt: at, class: 'violence.riot', reports });
  await opened.storage.events.append(riot, { by: 'analyst' });
}

async function addRule(id: string, at: Instant, coolDownHours: number): Promise<void> {
  const condition = { kind: 'event', classes: ['violence.riot'], confidence: 0 };
  const scope = { name: id, condition, countries: ['KGZ'], portfolio: null, channels: [] };
  const terms = { ...scope, hysteresis: 0, coolDownHours };
  await opened.storage.alertRules.create({ id, owner: OWNER }, terms, { ...note, at, most: 50 });
}

/** Alerts of a rule, oldest first. */
async function alertsOf(rule: string, clock: HandClock): Promise<readonly StoredAlert[]> {
  const { nodes } = await opened.storage.alerts.page(OWNER, { rule, now: clock.now() }, { first: 500 });
  return nodes.toReversed();
}

/** Hours of the alerts of a rule, with the events each of them is the first to name; and the events it has not told of. */
async function toldBy(rule: string, clock: HandClock, start: Instant) {
  const known = new Set(['before']);
  const told = (await alertsOf(rule, clock)).map(({ knownAt, snapshot }) => {
    const named = (snapshot as { causes: { id: string }[] }).causes.map(({ id }) => id).filter((id) => !known.has(id));
    for (const id of named) known.add(id);
    return [(instantMs(knownAt) - instantMs(start)) / 3_600_000, ...named.toSorted()];
  });
  const state = (await opened.storage.alertWatch.states('KGZ')).find((one) => one.rule === rule)?.state;
  return { told, waiting: (state as Partial<RuleState> | undefined)?.waiting };
}

describe('alerts', () => {
  it.each([
    ['a leap day begins', '2024-02-28T22:30:00.000Z'],
    ['a leap day ends', '2024-02-29T22:30:00.000Z'],
    ['February of a common year ends', '2025-02-28T22:30:00.000Z'],
    ['a year ends', '2024-12-31T22:30:00.000Z'],
    ['clocks in Europe go forward', '2024-03-30T22:30:00.000Z'],
    ['clocks in Europe go back', '2024-10-26T22:30:00.000Z'],
  ])(
    'by two servers at once tell everything once, after cool-down and snooze to the minute, while %s',
    async (_, start) => {
      const { storage, databaseUrl } = opened;
      const clock = new HandClock(hoursAfter(start, -1));
      await happens('before', hoursAfter(start, -2));
      await addRule('daily', clock.now(), 0);
      await addRule('cooled', clock.now(), COOL_DOWN_HOURS);
      await addRule('snoozed', clock.now(), 0);
      const servers = await Promise.all([1, 2].map(() => anAlertEngine(storage, databaseUrl, clock)));
      const look = () => Promise.all(servers.map(({ watch }) => watch.look()));
      await look();
      for (const hours of NEWS_HOURS) {
        clock.goTo(hoursAfter(start, hours));
        await happens(`${hours}`, clock.now());
        await look();
        if (hours > 0) continue;
        const [first] = await alertsOf('snoozed', clock);
        await new AlertsService(storage, clock).snooze(LOCAL_OWNER, first!.id, hoursAfter(start, SNOOZED_HOURS));
      }
      expect(await toldBy('daily', clock, start)).toEqual({
        told: [
          [0, '0'],
          [2, '2'],
          [26, '26', '5'],
        ],
        waiting: ['27'],
      });
      expect(await toldBy('cooled', clock, start)).toEqual({
        told: [
          [0, '0'],
          [5, '2', '5'],
          [26, '26'],
        ],
        waiting: ['27'],
      });
      const snoozed = await toldBy('snoozed', clock, start);
      expect(snoozed).toMatchObject({ told: [[0, '0'], { 0: 27, length: 1 + CAUSES_NAMED }], waiting: [] });
    },
  );
});
