import { openStorage, type Storage } from '#libs/storage';
import { aReportedEvent } from '../support/ledger-rows.js';
import { DatabaseRelay } from '../support/relay.js';

export interface BadLink {
  readonly databaseUrl: string;
  readonly cycles: number;
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

const SLOTS = 4;
const COUNTRY = 'UZB';

/** Reads and writes over a slow link that resets connections, as many at once as there are connections; then counts those over a good link. */
export async function useBadLink(plan: BadLink): Promise<BadLinkResult> {
  const relay = await DatabaseRelay.to(plan.databaseUrl);
  const storage = await openStorage({ databaseUrl: relay.databaseUrl, poolSize: SLOTS });
  relay.latencyMs = plan.latencyMs;
  relay.breaks = () => plan.random() < plan.resets;
  const outcomes = { answered: 0, unavailable: 0, wrong: [] as string[] };
  const stored = new Set<string>();
  let cycle = 0;
  const user = async () => {
    while (cycle < plan.cycles) {
      const id = `cycle ${(cycle += 1)}`;
      try {
        const event = aReportedEvent({ id, country: COUNTRY });
        await storage.events.append(event, { by: 'a user' });
        stored.add(id);
        const [read] = await storage.events.byIds([event]);
        if (read?.id === id) outcomes.answered += 1;
        else outcomes.wrong.push(`${id} reads as ${read?.id ?? 'nothing'}`);
      } catch (error) {
        if ((error as { code?: string }).code === 'UNAVAILABLE') outcomes.unavailable += 1;
        else outcomes.wrong.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: SLOTS }, user));
  [relay.latencyMs, relay.breaks] = [0, () => false];
  const slots = { working: await countWorking(storage), all: 2 * SLOTS };
  const kept = new Set((await storage.records.read(COUNTRY)).events.map(({ id }) => id));
  await storage.close();
  relay.cut();
  return { ...outcomes, lost: [...stored].filter((id) => !kept.has(id)).length, slots };
}

/** Every connection of both pools at once: each write holds one until all others hold theirs. */
async function countWorking(storage: Storage): Promise<number> {
  let inside = 0;
  let all: () => void = () => undefined;
  const everybody = new Promise<void>((resolve) => (all = resolve));
  const write = () =>
    storage.imports.allOrNothing(async () => {
      if (++inside === SLOTS) all();
      await everybody;
    });
  const reads = await Promise.allSettled(Array.from({ length: SLOTS }, () => storage.ping()));
  const writes = await Promise.allSettled(Array.from({ length: SLOTS }, write));
  return [...reads, ...writes].filter(({ status }) => status === 'fulfilled').length;
}
