import type { CountryCode } from '#libs/events';
import { openStorage, type EventKey, type Storage } from '#libs/storage';
import { aReportedEvent } from '../support/ledger-rows.js';
import { DatabaseRelay } from '../support/relay.js';

export interface BadLink {
  readonly databaseUrl: string;
  readonly cycles: number;
  /** One cycle in so many writes before it reads what its user wrote last. */
  readonly writeEvery: number;
  /** Connections of each pool, and users at once. */
  readonly slots: number;
  /** Each way. */
  readonly latencyMs: number;
  /** Share of pieces on the wire that reset their connection. */
  readonly resets: number;
  readonly random: () => number;
}

export interface BadLinkResult {
  readonly answered: number;
  /** Told that the database does not answer, which a server passes on as 503. */
  readonly unavailable: number;
  /** Anything else, or an answer that is not what is stored. */
  readonly wrong: readonly string[];
  /** Acknowledged events that are not there. */
  readonly lost: number;
  /** Connections that answer again on a good link, of as many as the pools have. */
  readonly slots: { readonly working: number; readonly all: number };
}

const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK'] as const;

/** Writes and reads over a slow link that resets connections, as many at once as there are connections; then counts those over a good link. */
export async function useBadLink(plan: BadLink): Promise<BadLinkResult> {
  const relay = await DatabaseRelay.to(plan.databaseUrl);
  const storage = await openStorage({ databaseUrl: relay.databaseUrl, poolSize: plan.slots });
  relay.latencyMs = plan.latencyMs;
  relay.breaks = () => plan.random() < plan.resets;
  const outcomes = { answered: 0, unavailable: 0, wrong: [] as string[] };
  const stored = new Set<string>();
  let cycle = 0;
  const user = async (country: CountryCode) => {
    let newest: string | null = null;
    while (cycle < plan.cycles) {
      const id = `cycle ${(cycle += 1)}`;
      try {
        if (cycle % plan.writeEvery === 0) {
          await storage.events.append(aReportedEvent({ id, country }), { by: 'a user' });
          stored.add((newest = id));
        }
        const read = await readId(storage, { country, id: newest ?? id });
        if (read === newest) outcomes.answered += 1;
        else outcomes.wrong.push(`${newest} reads as ${read}`);
      } catch (error) {
        if ((error as { code?: string }).code === 'UNAVAILABLE') outcomes.unavailable += 1;
        else outcomes.wrong.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: plan.slots }, (_, index) => user(COUNTRIES[index % COUNTRIES.length]!)));
  [relay.latencyMs, relay.breaks] = [0, () => false];
  const slots = { working: await countWorking(storage, plan.slots), all: 2 * plan.slots };
  const records = await storage.records.readAll(COUNTRIES);
  const kept = new Set([...records.values()].flatMap(({ events }) => events.map(({ id }) => id)));
  await storage.close();
  relay.cut();
  return { ...outcomes, lost: [...stored].filter((id) => !kept.has(id)).length, slots };
}

const readId = async (storage: Storage, key: EventKey): Promise<string | null> =>
  (await storage.events.byIds([key]))[0]?.id ?? null;

/** Every connection of both pools at once: each write holds one until all others hold theirs. */
async function countWorking(storage: Storage, slots: number): Promise<number> {
  let inside = 0;
  let all: () => void = () => undefined;
  const everybody = new Promise<void>((resolve) => (all = resolve));
  const write = () =>
    storage.imports.allOrNothing(async () => {
      if (++inside === slots) all();
      await everybody;
    });
  const reads = await Promise.allSettled(Array.from({ length: slots }, () => storage.ping()));
  const writes = await Promise.allSettled(Array.from({ length: slots }, write));
  return [...reads, ...writes].filter(({ status }) => status === 'fulfilled').length;
}
