import type { ImportView } from '../imports/import.view.js';

/**
 * The state of an import now, then what `news` brings, up to and with its end. News is listened for before the state is read, so
 * that an end between the two is not missed.
 */
export function runsToEnd(
  news: AsyncIterator<ImportView>,
  stateNow: () => Promise<ImportView | null>,
): AsyncIterableIterator<ImportView> {
  let isOver = false;
  let hasBegun = false;
  let awaited: Promise<IteratorResult<ImportView>> | null = null;
  const close = async (): Promise<IteratorResult<ImportView>> => {
    isOver = true;
    await news.return?.();
    return { done: true, value: undefined };
  };
  const nextStep = async (): Promise<IteratorResult<ImportView>> => {
    if (hasBegun) {
      const step = awaited ?? news.next();
      awaited = null;
      return step;
    }
    hasBegun = true;
    awaited = news.next();
    const value = await stateNow();
    return value ? { done: false, value } : close();
  };
  return {
    async next() {
      if (isOver) return close();
      const step = await nextStep();
      isOver ||= !step.done && step.value.state !== 'running';
      return step;
    },
    return: close,
    throw: close,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
