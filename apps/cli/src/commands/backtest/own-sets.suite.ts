import { readOwnNames, readOwnNumbers } from '#libs/coding';
import { type Drawing, shareOf, suiteFigures } from './coder-figures.js';

/** Garbled names found, and near misses left alone, on our own collection: the hand-coded sets have none. */
export function ownNamesSuite(drawing: Drawing): Readonly<Record<string, unknown>> {
  const cases = readOwnNames();
  const isRight = ({ meant, found }: (typeof cases)[number]) => meant === found;
  return suiteFigures(cases.length, {
    names: shareOf(cases.filter(({ meant }) => meant !== null).map(isRight), drawing),
    nearMisses: shareOf(cases.filter(({ meant }) => meant === null).map(isRight), drawing),
  });
}

/** Sentences of our own whose every count is read right. */
export function ownNumbersSuite(drawing: Drawing): Readonly<Record<string, unknown>> {
  const hits = readOwnNumbers().map(({ told, read }) => told.join() === read.join());
  return suiteFigures(hits.length, { numbers: shareOf(hits, drawing) });
}
