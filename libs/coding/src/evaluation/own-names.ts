import { resolveName } from '../names/resolve-name.js';
import { GARBLED_NAMES, NEAR_MISSES } from './own-names.data.js';

/** A name as written, the person meant (`null` = nobody of the register) and the person found. */
export interface NamedCase {
  readonly text: string;
  readonly meant: string | null;
  readonly found: string | null;
}

function readCase(line: string): NamedCase {
  const [text = '', office = '', country = '', on = '', meant] = line.split('|');
  const { person } = resolveName({
    words: text.split(/[\s-]+/),
    offices: office === '' ? [] : [office],
    former: false,
    country,
    on,
  });
  return { text, meant: meant ?? null, found: person?.name ?? null };
}

/** Our own garbled names and near misses, resolved: what the hand-coded sets do not have. */
export const readOwnNames = (): NamedCase[] =>
  `${GARBLED_NAMES}${NEAR_MISSES}`
    .split('\n')
    .filter((line) => line !== '')
    .map(readCase);
