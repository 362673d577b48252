import { createHash } from 'node:crypto';
import { UserError } from '#libs/events';
import { eventExportOf, exportsBetween, quarterOf, unzipSingle, type GdeltListed } from '#libs/sources';
import type { FeedMemory } from '#libs/storage';
import type { FeedAnswer } from './ask-feed.js';
import { FeedFailure } from './feed-failure.error.js';
import type { Feed, FeedRound } from './feed.js';

const LIST_TYPES = ['text/plain', 'application/octet-stream'];
const EXPORT_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream', 'text/plain'];
const LARGEST_EXPORT_BYTES = 50_000_000;
/** A day. What is older after an outage is left to an import of the files by hand. */
const MOST_MISSED_QUARTERS = 96;

/** GDELT 2.0: a list names the newest quarter of an hour; quarters that were missed since the last one are fetched by their names. */
export const gdeltFeed: Feed = {
  id: 'gdelt',
  setting: 'GDELT',
  url: 'http://data.gdeltproject.org/gdeltv2/lastupdate.txt',
  intervalMinutes: 15,
  needsKey: false,
  read: readGdelt,
};

async function readGdelt(round: FeedRound): Promise<FeedMemory> {
  const { answer: list, unchanged } = await round.askForNews({ url: round.settings.url, accept: LIST_TYPES });
  if (unchanged) return unchanged;
  const cursor = round.memory?.cursor ?? null;
  const listed = eventExportOf(list.bytes.toString('utf8'));
  const quarter = quarterOf(listed.url);
  if (quarter === null || quarter !== cursor) await storeSince(round, cursor, listed);
  return { url: list.url, etag: list.etag, lastModified: list.lastModified, cursor: quarter };
}

async function storeSince(round: FeedRound, cursor: string | null, listed: GdeltListed): Promise<void> {
  for (const url of cursor === null ? [] : exportsBetween(cursor, listed.url, MOST_MISSED_QUARTERS)) {
    const missed = await askExport(round, url).catch(noneOf404);
    if (missed) await storeExport(round, missed).catch((error: unknown) => leaveOutDamaged(round, error));
  }
  const newest = await askExport(round, listed.url);
  checkListed(newest, listed);
  await storeExport(round, newest);
}

/** The list names plain-http addresses however it was fetched: only their path counts, on the scheme of the list. */
function askExport({ settings, ask }: FeedRound, address: string): Promise<FeedAnswer> {
  const url = new URL(address);
  url.protocol = new URL(settings.url).protocol;
  return ask({ url: url.href, accept: EXPORT_TYPES });
}

/** GDELT skips a quarter now and then. */
function noneOf404(error: unknown): null {
  if (error instanceof FeedFailure && error.status === 404) return null;
  throw error;
}

/** An export that is damaged for good would otherwise keep all that came after it out. */
function leaveOutDamaged({ leaveOut }: FeedRound, error: unknown): void {
  if (!(error instanceof UserError) || error.code !== 'BAD_USER_INPUT') throw error;
  leaveOut(error.message);
}

function checkListed({ bytes }: FeedAnswer, listed: GdeltListed): void {
  if (bytes.length !== listed.bytes || createHash('md5').update(bytes).digest('hex') !== listed.md5)
    throw new FeedFailure('The export is not the file of the list: its size or MD5 differs.');
}

async function storeExport({ store }: FeedRound, { url, bytes }: FeedAnswer): Promise<void> {
  const name = url.split('/').at(-1) ?? url;
  const unzipped = /\.zip$/i.test(name) ? (await unzipSingle(bytes, LARGEST_EXPORT_BYTES)).bytes : bytes;
  await store({ name: name.replace(/\.zip$/i, ''), bytes: unzipped });
}
