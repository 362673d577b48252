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
  const begun = await contextOf();
  const stream = await createSourceEventStream({ ...args, contextValue: begun });
  if (!(Symbol.asyncIterator in stream)) return masked(stream);
  let isOver = false;
  const answers = mapped(stream[Symbol.asyncIterator](), async (rootValue) => {
    const contextValue = await contextOf();
    // The session or key it began with is over: the refusal is the last that is heard.
    isOver = contextValue.principal.credentialId !== begun.principal.credentialId;
    return masked(await execute({ ...args, rootValue, contextValue }));
  });
  return endedWhen(() => isOver, answers);
}

/** Closes the messages instead of waiting for another once `isOver` says so. */
function endedWhen<Message>(
  isOver: () => boolean,
  messages: AsyncIterableIterator<Message>,
): AsyncIterableIterator<Message> {
  const close = async (): Promise<IteratorResult<Message>> => {
    await messages.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: () => (isOver() ? close() : messages.next()),
    return: close,
    throw: close,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
