import { countryByCode, SOURCE_GRADES } from '#libs/events';
import { FEEDS, feedNamed } from './catalogue.js';
import type { Feed, FeedLogin, FeedSettings, ReportSettings } from './feed.js';

const MOST_MINUTES = 366 * 24 * 60;

type Setting = (name: string) => string | undefined;

/**
 * The feeds named in FAULTLINE_FEEDS (separated by commas; none by default) with FAULTLINE_<FEED>_URL, _MINUTES and so on; those of a news
 * feed `news-steppe` begin with FAULTLINE_NEWS_STEPPE. What is wrong is added to `problems`.
 */
export function readFeedSettings(environment: NodeJS.ProcessEnv, problems: string[]): readonly FeedSettings[] {
  const names = (environment['FAULTLINE_FEEDS'] ?? '').split(',').map((name) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    const feed = feedNamed(name);
    if (feed) return [settingsOf(feed, { name, environment, problems })];
    const known = FEEDS.map(({ id }) => id).join(', ');
    if (name !== '')
      problems.push(`FAULTLINE_FEEDS names "${name.slice(0, 40)}"; it may name ${known}, and news feeds as news-NAME.`);
    return [];
  });
}

interface Named {
  readonly name: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly problems: string[];
}

function settingsOf(feed: Feed, { name, environment, problems }: Named): FeedSettings {
  const prefix = prefixOf(feed, name);
  const setting: Setting = (suffix) => environment[`${prefix}_${suffix}`] || undefined;
  const url = setting('URL') ?? feed.url;
  const minutes = setting('MINUTES') ?? String(feed.intervalMinutes);
  const key = setting('KEY') ?? null;
  const login = loginOf(setting);
  const isSecret = key !== null || login !== null;
  const wrong = {
    URL: urlProblem(url, isSecret),
    MINUTES: minutesProblem(minutes),
    KEY: !isSecret && feed.needsKey ? KEY_PROBLEM : null,
    ...reportProblems(setting),
  };
  for (const [suffix, problem] of Object.entries(wrong)) if (problem) problems.push(`${prefix}_${suffix} ${problem}`);
  return {
    feed: name,
    url,
    intervalMinutes: Number(minutes),
    key,
    ...(login && { login }),
    reports: reportsOf(setting),
  };
}

/** `news-steppe` → `FAULTLINE_NEWS_STEPPE` */
function prefixOf({ id, setting }: Feed, name: string): string {
  return `FAULTLINE_${id === 'news' ? name.toUpperCase().replaceAll('-', '_') : setting}`;
}

const KEY_PROBLEM = 'must be set: this feed answers to its registered users only.';

function loginOf(setting: Setting): FeedLogin | null {
  const [user, password] = [setting('USER'), setting('PASSWORD')];
  return user !== undefined && password !== undefined ? { user, password } : null;
}

function reportsOf(setting: Setting): ReportSettings {
  const grade = SOURCE_GRADES.find((known) => known === setting('GRADE')) ?? null;
  return { publisher: setting('SOURCE') ?? null, grade, country: setting('COUNTRY') ?? null };
}

function reportProblems(setting: Setting): Readonly<Record<'GRADE' | 'COUNTRY', string | null>> {
  const [grade, country] = [setting('GRADE'), setting('COUNTRY')];
  const isGrade = grade === undefined || SOURCE_GRADES.some((known) => known === grade);
  const isCountry = country === undefined || countryByCode(country) !== null;
  return {
    GRADE: isGrade ? null : `must be one of ${SOURCE_GRADES.join(', ')}.`,
    COUNTRY: isCountry ? null : 'must be the three letters of a country, such as KGZ.',
  };
}

function urlProblem(url: string, isSecret: boolean): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'must begin with https:// or http://.';
  if (parsed.username || parsed.password) return 'must not hold a password: set the key.';
  const isOpen = parsed.protocol === 'http:' && parsed.hostname !== '127.0.0.1';
  return isSecret && isOpen ? 'must begin with https://: a key is sent with each question.' : null;
}

function minutesProblem(minutes: string): string | null {
  const isGood = /^[1-9]\d{0,5}$/.test(minutes) && Number(minutes) <= MOST_MINUTES;
  return isGood
    ? null
    : `is "${minutes.slice(0, 40)}"; it must be a whole number of minutes from 1 to ${MOST_MINUTES}.`;
}
