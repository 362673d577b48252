import { readFileSync } from 'node:fs';
import { UserError } from '#libs/events';
import { readAccountSettings, type AccountSettings } from './accounts/account-settings.js';
import { readAlertSettings, type AlertSettings } from './alerts/alert-settings.js';
import type { FeedSettings } from './feeds/feed.js';
import { readFeedSettings } from './feeds/feed-settings.js';

/** Everything the server is told from outside, read once at start. */
export interface ServerConfig {
  readonly host: string;
  /** 0 = any free port (tests). */
  readonly port: number;
  readonly databaseUrl: string;
  /** A replica that answers reads; `null` = the primary does. */
  readonly readDatabaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** Publishes each day's scores and catches up missed days. Off in tests that drive it themselves. */
  readonly runJobs: boolean;
  /** Live feeds the jobs poll; none when absent. */
  readonly feeds?: readonly FeedSettings[];
  /** What answers may be kept, in megabytes, 0 = none; 32 when absent. */
  readonly answerCacheMb?: number;
  /** Log-in, keys, proxies; the defaults when absent. */
  readonly accounts?: AccountSettings;
  /** How alerts leave the server; they do not when absent. */
  readonly alerts?: AlertSettings;
}

/** What a start from the command line needs besides: the database may be the embedded one. */
export interface StartConfig extends Omit<ServerConfig, 'databaseUrl'> {
  /** `null` = start the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly loadDemo: boolean;
}

export const DEFAULT_ANSWER_CACHE_MB = 32;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads the settings from the environment: HOST, PORT, DATABASE_URL, READ_DATABASE_URL, DATABASE_PASSWORD_FILE, FAULTLINE_DATA,
 * FAULTLINE_DEMO, FAULTLINE_ANSWER_CACHE_MB, FAULTLINE_FEEDS and what belongs to each feed, LOG_LEVEL and those of
 * `readAccountSettings` and `readAlertSettings`. @throws UserError naming every setting that is wrong, not only the first.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): StartConfig {
  const problems: string[] = [];
  const answerCacheMb = readMegabytes('FAULTLINE_ANSWER_CACHE_MB', environment, problems);
  const port = readPort(environment['PORT'] || '3000', problems);
  const logLevel = readLogLevel(environment['LOG_LEVEL'] || 'warn', problems);
  const databaseUrl = readDatabaseUrl('DATABASE_URL', environment, problems);
  const readUrl = readDatabaseUrl('READ_DATABASE_URL', environment, problems);
  const host = environment['HOST'] || '127.0.0.1';
  const feeds = readFeedSettings(environment, problems);
  const accounts = readAccountSettings(environment, problems);
  const alerts = readAlertSettings(environment, problems);
  if (problems.length) throw new UserError('BAD_USER_INPUT', problems.join('\n'));
  return {
    host,
    port,
    logLevel,
    databaseUrl,
    readDatabaseUrl: readUrl,
    dataFolder: environment['FAULTLINE_DATA'] || '.faultline',
    loadDemo: environment['FAULTLINE_DEMO'] !== '0',
    runJobs: true,
    feeds,
    accounts,
    alerts,
    answerCacheMb,
  };
}

function readPort(text: string, problems: string[]): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  problems.push(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
  return 0;
}

function readMegabytes(name: string, environment: NodeJS.ProcessEnv, problems: string[]): number {
  const text = environment[name] || String(DEFAULT_ANSWER_CACHE_MB);
  if (/^\d{1,4}$/.test(text)) return Number(text);
  problems.push(`${name} is "${text.slice(0, 40)}"; it must be a whole number of megabytes from 0 (none) to 9999.`);
  return DEFAULT_ANSWER_CACHE_MB;
}

function readLogLevel(text: string, problems: string[]): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (!level) problems.push(`LOG_LEVEL is "${text}"; it must be one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'warn';
}

function readDatabaseUrl(name: string, environment: NodeJS.ProcessEnv, problems: string[]): string | null {
  const text = environment[name];
  if (!text) return null;
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    problems.push(`${name} must look like postgres://user:password@host:5432/name.`);
    return null;
  }
  const url = new URL(text);
  if (!url.password) url.password = readPassword(environment['DATABASE_PASSWORD_FILE'], problems);
  return url.href;
}

/** A password in a mounted file stays out of the process list and of `docker inspect`. */
function readPassword(file: string | undefined, problems: string[]): string {
  if (!file) return '';
  try {
    return encodeURIComponent(readFileSync(file, 'utf8').trim());
  } catch {
    problems.push(`DATABASE_PASSWORD_FILE is "${file}", which cannot be read.`);
    return '';
  }
}
