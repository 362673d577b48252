import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Logger } from '../common/request-log.js';
import type { RequestContext } from '../common/request.context.js';
import { mapped } from './mapped-iterator.js';
import { maskedErrors } from './masked-errors.js';

/** A subscription whose context is made anew for each message. */
export interface FreshArgs extends ExecutionArgs {
  readonly contextValue: () => Promise<RequestContext>;
}

/**
 * Subscribes so that every message is resolved with a context of its own: what a loader read for one message is out of date for the
 * next, and so is who may read it.
 */
export async function subscribeFresh(
  { contextValue: contextOf, ...args }: FreshArgs,
  logger: Logger,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const masked = ({ errors, ...answer }: ExecutionResult): ExecutionResult =>
    errors ? { ...answer, errors: maskedErrors(errors, logger) } : answer;
  const stream = await createSourceEventStream({ ...args, contextValue: await contextOf() });
  if (!(Symbol.asyncIterator in stream)) return masked(stream);
  return mapped(stream[Symbol.asyncIterator](), async (rootValue) =>
    masked(await execute({ ...args, rootValue, contextValue: await contextOf() })),
  );
}
