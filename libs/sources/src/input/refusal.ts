import { UserError } from '#libs/events';
import type { ReadContext } from '../source-adapter.js';
import { COMMAND_LINE_LIMITS, type ReadLimits } from './read-limits.js';

/** The file as a whole cannot be read; `sentence` says what was expected and found. */
export function refuseFile(context: ReadContext, sentence: string): UserError {
  return new UserError('BAD_USER_INPUT', `${context.fileName}: ${sentence}`);
}

export function limitsOf(context: ReadContext): ReadLimits {
  return context.limits ?? COMMAND_LINE_LIMITS;
}
