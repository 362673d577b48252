import { addDays, type Day } from '#libs/events';
import type { FeedMemory } from '#libs/storage';
import type { FeedQuestion } from './ask-feed.js';
import { FeedFailure } from './feed-failure.error.js';
import type { Feed, FeedRound } from './feed.js';
import { JSON_TYPES, readJsonAnswer } from './json-answer.js';

const RELEASE = '{release}';
const PAGE_ROWS = 1000;
const MOST_PAGES = 2000;
/** A Candidate release appears some weeks after its month, and is sometimes late. */
const MONTHS_BACK = 3;

/** UCDP's API, page by page: one release, or with `{release}` in the address the Candidate releases of the last three months. */
export const ucdpFeed: Feed = {
  id: 'ucdp-ged',
  setting: 'UCDP',
  url: `https://ucdpapi.pcr.uu.se/api/gedevents/${RELEASE}`,
  intervalMinutes: 24 * 60,
  needsKey: false,
  read: readUcdp,
};

async function readUcdp(round: FeedRound): Promise<FeedMemory> {
  const addresses = addressesOf(round.settings.url, round.now.slice(0, 10));
  let memory: FeedMemory | null = null;
  for (const address of addresses) memory = (await readRelease(round, address).catch(noneOf404)) ?? memory;
  if (memory) return memory;
  throw new FeedFailure(
    `The feed answers 404 for ${addresses.length > 1 ? 'every recent release' : 'this release'}.`,
    404,
  );
}

/** Oldest first, so that what is remembered belongs to the newest release that is out. */
function addressesOf(url: string, today: Day): readonly string[] {
  if (!url.includes(RELEASE)) return [url];
  const months: Day[] = [];
  let month = today;
  while (months.unshift((month = monthBefore(month))) < MONTHS_BACK);
  return months.map((day) => url.replace(RELEASE, `${day.slice(2, 4)}.0.${Number(day.slice(5, 7))}`));
}

function monthBefore(day: Day): Day {
  return `${addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
}

async function readRelease(round: FeedRound, address: string): Promise<FeedMemory> {
  const { answer: first, unchanged } = await round.askForNews(pageOf(round, address, 0));
  if (unchanged) return unchanged;
  let [answer, rows] = [first, 0];
  for (let page = 0; ; page++) {
    const { fields, records } = readJsonAnswer(answer, 'Result');
    rows += records;
    await round.store({ name: fileName(address, page), bytes: answer.bytes });
    if (page + 1 >= pagesOf(fields['TotalPages'])) {
      checkTotal(rows, fields['TotalCount']);
      return { url: first.url, etag: first.etag, lastModified: first.lastModified, cursor: null };
    }
    answer = await round.ask(pageOf(round, address, page + 1));
  }
}

function pageOf({ settings: { key } }: FeedRound, address: string, page: number): FeedQuestion {
  const url = new URL(address);
  url.searchParams.set('pagesize', String(PAGE_ROWS));
  url.searchParams.set('page', String(page));
  return { url: url.href, accept: JSON_TYPES, headers: key === null ? {} : { 'x-ucdp-access-token': key } };
}

/** Named like UCDP's own files, because the release decides when its rows became known. */
function fileName(address: string, page: number): string {
  return `GEDEvent_v${new URL(address).pathname.split('/').at(-1) ?? ''}_page${page}.json`;
}

function pagesOf(total: unknown): number {
  if (typeof total === 'number' && Number.isInteger(total) && total >= 0 && total <= MOST_PAGES) return total;
  throw new FeedFailure(`The answer must state TotalPages, at most ${MOST_PAGES}.`);
}

function checkTotal(rows: number, total: unknown): void {
  if (total !== rows) throw new FeedFailure(`The pages hold ${rows} rows, the feed counts ${String(total)}.`);
}

function noneOf404(error: unknown): null {
  if (error instanceof FeedFailure && error.status === 404) return null;
  throw error;
}
