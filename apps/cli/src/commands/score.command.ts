import type { Command } from 'commander';
import { type Day, type Instant, isDay, isInstant, UserError } from '#libs/events';
import { LATEST_METHOD, methodByVersion, parseEventsFile, scoreOn } from '#libs/scoring';
import { readJsonFile } from '../json-file.js';
import { scoreJson, scoreLedger } from '../score-output.js';

interface ScoreArguments {
  readonly events: string;
  readonly on: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function registerScore(program: Command): void {
  program
    .command('score')
    .description('The score of a country on a day, from an events file: no database needed.')
    .requiredOption('--events <file>', 'events file (JSON)')
    .requiredOption('--on <day>', 'local calendar day, YYYY-MM-DD')
    .option('--as-of <instant>', 'what was known then: RFC 3339 with an offset (default: everything known)')
    .option('--json', 'one line of JSON instead of the readable ledger')
    .action(printScore);
}

async function printScore({ events, on, asOf, json }: ScoreArguments): Promise<void> {
  const day = readDay(on);
  const instant = readInstant(asOf);
  const file = parseEventsFile(await readJsonFile(events));
  const method = file.method === null ? LATEST_METHOD : methodByVersion(file.method);
  const score = scoreOn(file, day, { asOf: instant, ...(method && { method }) });
  process.stdout.write(json ? `${scoreJson(score)}\n` : scoreLedger(score, file));
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
