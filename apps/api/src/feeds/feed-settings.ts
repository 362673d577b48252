import { FEEDS } from './catalogue.js';
import type { Feed, FeedSettings } from './feed.js';

const MOST_MINUTES = 366 * 24 * 60;

/**
 * The feeds named in FAULTLINE_FEEDS (separated by commas; none by default) with FAULTLINE_<FEED>_URL, _MINUTES and _KEY.
 * What is wrong is added to `problems`.
 */
export function readFeedSettings(environment: NodeJS.ProcessEnv, problems: string[]): readonly FeedSettings[] {
  const names = (environment['FAULTLINE_FEEDS'] ?? '').split(',').map((name) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    const feed = FEEDS.find(({ id }) => id === name);
    if (feed) return [settingsOf(feed, environment, problems)];
    const known = FEEDS.map(({ id }) => id).join(', ');
    if (name !== '') problems.push(`FAULTLINE_FEEDS names "${name.slice(0, 40)}"; it may name ${known}.`);
    return [];
  });
}

function settingsOf(feed: Feed, environment: NodeJS.ProcessEnv, problems: string[]): FeedSettings {
  const setting = (name: string): string | undefined => environment[`FAULTLINE_${feed.setting}_${name}`];
  const url = setting('URL') || feed.url;
  const minutes = setting('MINUTES') || String(feed.intervalMinutes);
  const key = setting('KEY') || null;
  const wrong = [urlProblem(url, key), minutesProblem(minutes), key === null && feed.needsKey ? KEY_PROBLEM : null];
  for (const [index, name] of ['URL', 'MINUTES', 'KEY'].entries())
    if (wrong[index]) problems.push(`FAULTLINE_${feed.setting}_${name} ${wrong[index]}`);
  return { feed: feed.id, url, intervalMinutes: Number(minutes), key };
}

const KEY_PROBLEM = 'must be set: this feed answers to its registered users only.';

function urlProblem(url: string, key: string | null): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'must begin with https:// or http://.';
  if (parsed.username || parsed.password) return 'must not hold a password: set the key.';
  const isOpen = parsed.protocol === 'http:' && parsed.hostname !== '127.0.0.1';
  return key !== null && isOpen ? 'must begin with https://: a key is sent with each question.' : null;
}

function minutesProblem(minutes: string): string | null {
  const isGood = /^[1-9]\d{0,5}$/.test(minutes) && Number(minutes) <= MOST_MINUTES;
  return isGood
    ? null
    : `is "${minutes.slice(0, 40)}"; it must be a whole number of minutes from 1 to ${MOST_MINUTES}.`;
}
