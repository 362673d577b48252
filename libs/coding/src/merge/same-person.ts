import { foldName, similarity } from '../names/fold-name.js';
import { nameWordsIn } from '../names/find-persons.js';
import { placesAt } from '../places/gazetteer.js';

/** `surname`: only one word agrees, which is never enough to say that two reports mean one person. */
export type Likeness = 'same' | 'surname' | 'different';

/** Words of two names count as one from here on; transliterations of one name lie above, kin names below. */
const SAME_WORD = 0.8;

const foldedWords = (name: string): string[] =>
  nameWordsIn(name)
    .filter((word) => !placesAt([word.toLowerCase()], 0))
    .map(foldName)
    .filter((word) => word.length > 1);

/** Names as written in two reports → whether they can mean one person. */
export function comparePersons(a: string, b: string): Likeness {
  const [few, many] = [foldedWords(a), foldedWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const common = few.filter((word) => many.some((other) => similarity(word, other) >= SAME_WORD));
  if (few.length === 0 || common.length < few.length) return 'different';
  return few.length === 1 ? 'surname' : 'same';
}

/** Whether a phrase names a person at all. */
export const namesPerson = (phrase: string): boolean => foldedWords(phrase).length > 0;
