import { Command, CommanderError } from 'commander';
import { UserError } from '#libs/events';
import { CheckFailed } from './check-failed.error.js';
import { COMMANDS } from './commands/catalogue.js';

const SUCCESS = 0;
const FAILURE = 1;
const BAD_INPUT = 2;

/** Runs the command that `argv` (with interpreter and script in front) names, and returns the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('faultline')
    .description('Open, explainable political-risk scoring: every score is an exact ledger down to the sentence.')
    .exitOverride()
    .showHelpAfterError('The same with --help says what it takes.')
    .configureHelp({ showGlobalOptions: true });
  for (const register of COMMANDS) register(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return SUCCESS;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has already printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? SUCCESS : BAD_INPUT;
  if (error instanceof CheckFailed) {
    process.stderr.write(`${error.message}\n`);
    return FAILURE;
  }
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.code === 'UNAVAILABLE' || error.code === 'STORAGE_FULL' ? FAILURE : BAD_INPUT;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return FAILURE;
}
