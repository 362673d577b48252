import { findFigures } from '../numbers/find-figures.js';
import { parseSentence } from '../syntax/parsed-sentence.js';
import { tokenize } from '../text/tokenize.js';
import { NUMBER_SENTENCES } from './own-numbers.data.js';

/** A sentence with the figures it tells and the figures read, each as "dead >= 12". */
export interface CountedCase {
  readonly text: string;
  readonly told: readonly string[];
  readonly read: readonly string[];
}

function readCase(line: string): CountedCase {
  const [text = '', told = ''] = line.split('|');
  return { text, told: told === '' ? [] : told.split(', '), read: readFigures(text) };
}

/** Every figure of a text, as "dead >= 12", in the order of the text. */
export const readFigures = (text: string): string[] =>
  tokenize(text).flatMap((sentence) =>
    findFigures(parseSentence(sentence)).map(({ of, value, operator }) => `${of} ${operator} ${value}`),
  );

/** Our own sentences with counts and with numbers that count no people. */
export const readOwnNumbers = (): CountedCase[] =>
  NUMBER_SENTENCES.split('\n')
    .filter((line) => line !== '')
    .map(readCase);
