/**
 * Passes each message through `map`; `undefined` drops it. Unlike a generator it can be closed while it waits for a message: a
 * subscriber who leaves is forgotten at once.
 */
export function mapped<Message, Result>(
  source: AsyncIterator<Message>,
  map: (message: Message) => Result | undefined | Promise<Result | undefined>,
): AsyncIterableIterator<Result> {
  const close = async (): Promise<IteratorResult<Result>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      for (let step = await source.next(); !step.done; step = await source.next()) {
        const result = await map(step.value);
        if (result !== undefined) return { done: false, value: result };
      }
      return { done: true, value: undefined };
    },
    return: close,
    throw: close,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
