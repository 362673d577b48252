import { acledFeed } from './acled.feed.js';
import type { Feed } from './feed.js';
import { gdeltFeed } from './gdelt.feed.js';
import { newsFeed } from './news.feed.js';
import { ucdpFeed } from './ucdp.feed.js';

/** Every live feed of events that can be polled. */
export const FEEDS: readonly Feed[] = [gdeltFeed, ucdpFeed, acledFeed];

const NEWS = /^news-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The feed of that name; an operator names any number of news feeds, `news-…`. */
export function feedNamed(name: string): Feed | null {
  return NEWS.test(name) ? newsFeed : (FEEDS.find(({ id }) => id === name) ?? null);
}
