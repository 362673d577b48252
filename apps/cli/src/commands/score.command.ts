import type { Command } from 'commander';
import { countryByCode, type CountryRecord, type Day, type Instant, isDay, isInstant, UserError } from '#libs/events';
import { LATEST_METHOD, methodByVersion, parseEventsFile, type Score, scoreOn } from '#libs/scoring';
import { readJsonFile } from '../input-file.js';
import { scoreJson, scoreLedger } from '../score-output.js';

interface ScoreArguments {
  readonly events?: string;
  readonly on: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function registerScore(program: Command): void {
  program
    .command('score')
    .description('The score of a country on a day: from the store, or from an events file without any database.')
    .argument('[country]', 'ISO 3166-1 alpha-3 code, for a score from the store')
    .option('--events <file>', 'events file (JSON)')
    .requiredOption('--on <day>', 'local calendar day, YYYY-MM-DD')
    .option('--as-of <instant>', 'what was known then: RFC 3339 with an offset (default: everything known)')
    .option('--json', 'one line of JSON instead of the readable ledger')
    .action(printScore);
}

async function printScore(country: string | undefined, { events, on, asOf, json }: ScoreArguments): Promise<void> {
  const question = { on: readDay(on), asOf: readInstant(asOf) };
  if ((country === undefined) === (events === undefined))
    throw new UserError('BAD_USER_INPUT', 'Name a country, or a file with --events <file>: one of the two.');
  const { score, record } =
    events === undefined ? await scoreOfStore(country ?? '', question) : await scoreOfFile(events, question);
  process.stdout.write(json ? `${scoreJson(score)}\n` : scoreLedger(score, record));
}

interface Question {
  readonly on: Day;
  readonly asOf: Instant | null;
}

interface Scored {
  readonly score: Score;
  readonly record: CountryRecord;
}

async function scoreOfFile(events: string, { on, asOf }: Question): Promise<Scored> {
  const file = parseEventsFile(await readJsonFile(events));
  const method = file.method === null ? LATEST_METHOD : methodByVersion(file.method);
  return { score: scoreOn(file, on, { asOf, ...(method && { method }) }), record: file };
}

async function scoreOfStore(country: string, question: Question): Promise<Scored> {
  if (!countryByCode(country))
    throw new UserError(
      'BAD_USER_INPUT',
      `${country}: there is no such country; give its code of three capital letters, such as KGZ.`,
      'country',
    );
  const [{ scoreFromStore }, { now, withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  return withStore((storage) => scoreFromStore(storage, { country, ...question, now: now() }));
}

function readDay(on: string): Day {
  const problem = `--on ${on}: must be a day that exists, YYYY-MM-DD.`;
  if (isDay(on)) return on;
  throw new UserError('BAD_USER_INPUT', problem, 'on');
}

function readInstant(asOf: string | undefined): Instant | null {
  if (asOf === undefined) return null;
  const problem = `--as-of ${asOf}: must be a moment with an offset, such as 2020-10-06T12:00:00Z.`;
  if (isInstant(asOf)) return asOf;
  throw new UserError('BAD_USER_INPUT', problem, 'asOf');
}
