import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../support/api.js';
import { ServedApi } from '../support/served-api.js';

export interface ApiDrill {
  readonly databaseUrl: string;
  readonly kills: number;
  readonly random: () => number;
}

export interface ApiDrillResult {
  /** Kills before the answer had come. */
  readonly unanswered: number;
  /** From the start of each server until it listened, ms. */
  readonly startTimes: readonly number[];
  /** Ids of the events as they were answered, one for each key. */
  readonly ids: readonly string[];
}

/** A request takes about so long. */
const LONGEST_WAIT_MS = 25;
const REPORT = `mutation ($i: ReportEventInput!, $k: String!) { reportEvent(input: $i, idempotencyKey: $k) { id } }`;

/**
 * Has a person report an event, kills the server at a random moment meanwhile, and sends the same request to the next server: one
 * event for each key. The next server starts while the one before is in use.
 */
export async function killApis({ databaseUrl, kills, random }: ApiDrill): Promise<ApiDrillResult> {
  let unanswered = 0;
  const [ids, startTimes]: [string[], number[]] = [[], []];
  let next = ServedApi.start(databaseUrl);
  for (let kill = 0; kill < kills; kill++) {
    const api = await next;
    next = ServedApi.start(databaseUrl);
    startTimes.push(api.startMs);
    const variables = { i: report(kill), k: `key ${kill}` };
    const asked = api.ask(REPORT, variables).catch(() => null);
    await sleep(random() * LONGEST_WAIT_MS);
    await api.kill();
    const first = await asked;
    if (first === null) unanswered += 1;
    const again = await (await next).ask(REPORT, variables);
    if (first && idOf(first) !== idOf(again)) throw new Error(`Key ${kill}: ${first.text}, then ${again.text}`);
    ids.push(idOf(again));
  }
  await (await next).kill('SIGTERM');
  return { unanswered, startTimes, ids };
}

function idOf({ data, text }: Answer): string {
  const { id } = (data?.['reportEvent'] ?? {}) as { id?: string };
  if (id === undefined) throw new Error(text);
  return id;
}

const report = (number: number) => ({
  country: 'KGZ',
  occurredOn: '2020-10-06',
  class: 'executive.seat-seized',
  title: `Report ${number}`,
  reports: [{ publisher: 'Ministry', publishedAt: '2020-10-06T12:00:00Z', grade: 'B', attribution: 'FACT' }],
});
