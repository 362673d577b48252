import { acledFeed } from './acled.feed.js';
import type { Feed } from './feed.js';
import { gdeltFeed } from './gdelt.feed.js';
import { ucdpFeed } from './ucdp.feed.js';

/** Every live feed that can be polled. */
export const FEEDS: readonly Feed[] = [gdeltFeed, ucdpFeed, acledFeed];
