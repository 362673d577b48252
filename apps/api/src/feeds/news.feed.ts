import { instantMs, UserError, type Instant } from '#libs/events';
import { parsePage, parseSyndication, type SyndicationEntry } from '#libs/sources';
import type { FeedMemory } from '#libs/storage';
import type { Submission } from '../readings/submission.js';
import type { FeedAnswer } from './ask-feed.js';
import { decodeAnswer } from './decode-answer.js';
import { FeedFailure } from './feed-failure.error.js';
import type { Feed, FeedRound, ReportSettings } from './feed.js';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  ...PAGE_TYPES,
];
const LONGEST_TITLE = 300;

/** RSS, Atom or one web page: every entry becomes a report that is read and waits for review; none of them is an event by itself. */
export const newsFeed: Feed = {
  id: 'news',
  setting: 'NEWS',
  url: '',
  intervalMinutes: 30,
  needsKey: false,
  read: readNews,
};

/** What an entry or a page tells of itself. */
type Told = Pick<SyndicationEntry, 'title' | 'url' | 'publisher' | 'publishedAt' | 'text'>;

async function readNews(round: FeedRound): Promise<FeedMemory> {
  const { answer, unchanged } = await round.askForNews({ url: round.settings.url, accept: FEED_TYPES });
  if (unchanged) return unchanged;
  // The newest stands first in a feed; a report that repeats another one must come after it.
  for (const told of [...toldIn(answer)].reverse()) await submit(round, told);
  return { url: answer.url, etag: answer.etag, lastModified: answer.lastModified, cursor: null };
}

function toldIn(answer: FeedAnswer): readonly Told[] {
  const text = decodeAnswer(answer);
  const isPage = PAGE_TYPES.includes(answer.type ?? '') && !/^\s*<\?xml|^\s*<(rss|feed)\b/.test(text);
  if (!isPage) {
    const { title, entries } = parseSyndication(text);
    return entries.map((entry) => ({ ...entry, publisher: entry.publisher ?? title }));
  }
  const page = parsePage(text);
  if (page.publishedAt === null) throw new FeedFailure('The page does not say when it was published.');
  return [{ ...page, url: answer.url }];
}

async function submit(round: FeedRound, told: Told): Promise<void> {
  const text = told.text || told.title;
  if (told.publishedAt === null || !text) {
    round.leaveOut(told.publishedAt === null ? 'no date of publication' : 'no text');
    return;
  }
  try {
    await round.submit(submissionOf(round, { ...told, text, publishedAt: told.publishedAt }));
  } catch (error) {
    // One entry that is not taken, too long for example, is no reason to leave out those after it.
    if (!(error instanceof UserError) || error.code !== 'BAD_USER_INPUT') throw error;
    round.leaveOut(error.message);
  }
}

const NO_SETTINGS: ReportSettings = { publisher: null, grade: null, country: null };

function submissionOf(
  { settings, now }: FeedRound,
  { text, title, url, publisher, publishedAt }: Told & { readonly publishedAt: Instant },
): Submission {
  const { publisher: ownName, grade, country } = settings.reports ?? NO_SETTINGS;
  return {
    text,
    original: null,
    title: title === null ? null : title.slice(0, LONGEST_TITLE).toWellFormed(),
    publishedOn: publishedAt.slice(0, 10),
    // What has been received was known by now, whatever the clock of its publisher says.
    publishedAt: instantMs(publishedAt) > instantMs(now) ? now : publishedAt,
    source: ownName ?? publisher ?? new URL(settings.url).host,
    grade,
    url,
    country,
  };
}
