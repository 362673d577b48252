import { instantMs } from '#libs/events';
import type { FeedMemory } from '#libs/storage';
import { FeedFailure } from './feed-failure.error.js';
import type { Feed, FeedRound } from './feed.js';
import { JSON_TYPES, readJsonAnswer, readJsonFields } from './json-answer.js';

const PAGE_ROWS = 5000;
const MOST_PAGES = 1000;
const DAY_SECONDS = 24 * 60 * 60;
/** What is older than the first round comes from a file of the user's. */
const FIRST_ROUND_SECONDS = 30 * DAY_SECONDS;
/** Rows are stamped before they are published; a row that comes twice is known already. */
const OVERLAP_SECONDS = 2 * DAY_SECONDS;

/** ACLED's API: rows that are new or changed since the last round, then the ids that were deleted since. */
export const acledFeed: Feed = {
  id: 'acled',
  setting: 'ACLED',
  url: 'https://acleddata.com/api',
  intervalMinutes: 24 * 60,
  needsKey: true,
  read: readAcled,
};

async function readAcled(round: FeedRound): Promise<FeedMemory> {
  const now = Math.floor(instantMs(round.now) / 1000);
  const cursor = round.memory?.cursor ?? null;
  const since = cursor === null ? now - FIRST_ROUND_SECONDS : Number(cursor) - OVERLAP_SECONDS;
  const key = await keyOf(round);
  await storePages(round, key, { endpoint: 'acled', column: 'timestamp', since });
  await storePages(round, key, { endpoint: 'deleted', column: 'deleted_timestamp', since });
  return { url: null, etag: null, lastModified: null, cursor: String(now) };
}

interface AcledList {
  readonly endpoint: 'acled' | 'deleted';
  readonly column: string;
  /** Seconds since 1970. */
  readonly since: number;
}

/** Keys of an account end after a day, so every round asks for one; a key that was set is the operator's to renew. */
async function keyOf({ settings: { key, login, url }, ask }: FeedRound): Promise<string> {
  if (key !== null || !login) return key ?? '';
  const who = { username: login.user, password: login.password };
  const form = { ...who, grant_type: 'password', client_id: 'acled', scope: 'authenticated' };
  const answer = await ask({ url: new URL('/oauth/token', url).href, accept: JSON_TYPES, form });
  const token = readJsonFields(answer)['access_token'];
  if (typeof token === 'string' && token !== '') return token;
  throw new FeedFailure('The feed gave out no key for this account.');
}

async function storePages({ settings, ask, store }: FeedRound, key: string, list: AcledList): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await ask({ url: pageAddress(settings.url, list, page), accept: JSON_TYPES, headers });
    const { records } = readJsonAnswer(answer, 'data');
    await store({ name: `acled-${list.endpoint}-${list.since}-page${page}.json`, bytes: answer.bytes });
    if (records < PAGE_ROWS) return;
  }
  throw new FeedFailure(`The feed sends more than ${MOST_PAGES} pages.`);
}

function pageAddress(base: string, { endpoint, column, since }: AcledList, page: number): string {
  const url = new URL(`${base.replace(/\/$/, '')}/${endpoint}/read`);
  const terms = { _format: 'json', [column]: String(since), [`${column}_where`]: '>=', limit: String(PAGE_ROWS) };
  for (const [name, value] of Object.entries({ ...terms, page: String(page) })) url.searchParams.set(name, value);
  return url.href;
}
