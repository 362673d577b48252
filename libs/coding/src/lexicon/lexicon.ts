import type { PloverType } from '../plover/plover-type.js';
import { NOMINALS } from './nominals.data.js';
import type { ActRow } from './act-row.js';
import { spellings } from './spellings.js';
import { VERBS } from './acts.data.js';
import { LIGHT_VERBS, type LightVerbRow } from './light-verbs.data.js';
import { SYNONYMS } from './synonyms.data.js';

/** One step of a pattern: the words it accepts, and whether up to `MAX_GAP` tokens may come before it. */
export interface Step {
  readonly accepts: ReadonlySet<string>;
  readonly gap: boolean;
}

export interface Entry {
  readonly concept: string;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly nominal: boolean;
  readonly pattern: string;
  readonly steps: readonly Step[];
  /** First word or words of the pattern as written (`will impose` is headed by `impose`, after `will`). */
  readonly auxiliary: string | null;
}

/** A gap spans this many tokens at most; with the fixed pattern length this keeps matching linear in the text. */
export const MAX_GAP = 6;

function toSteps(words: readonly string[]): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const word of words) {
    if (word === '~') gap = true;
    else {
      steps.push({ accepts: new Set(word.split('|')), gap });
      gap = false;
    }
  }
  return steps;
}

function toEntries([concept, type, mode, cameo, list]: ActRow, nominal: boolean): [string, Entry][] {
  return list
    .split(';')
    .flatMap(spellings)
    .map((pattern) => {
      const words = pattern.split(/\s+/);
      const auxiliary = words[0] === 'will' ? 'will' : null;
      if (auxiliary) words.shift();
      const [head = '', ...rest] = words;
      return [head, { concept, type, mode, cameo, nominal, pattern, steps: toSteps(rest), auxiliary }];
    });
}

function indexByHead(rows: readonly ActRow[], nominal: boolean): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [head, entry] of rows.flatMap((row) => toEntries(row, nominal))) {
    const known = index.get(head);
    if (known) known.push(entry);
    else index.set(head, [entry]);
  }
  // Longer patterns first: "seize power" is more than "seize".
  for (const entries of index.values()) entries.sort((a, b) => weight(b) - weight(a));
  return index;
}

const weight = (entry: Entry): number => entry.steps.length * 2 + (entry.auxiliary ? 1 : 0);

/** Every verb of a row with its nouns, as a pattern like those of the lists; the lists come first among equals. */
const toPatterns = ([concept, type, mode, cameo, verbs, nouns]: LightVerbRow): ActRow => {
  const list = verbs.split(' ').map((verb) => `${verb} ~ ${nouns}`);
  return [concept, type, mode, cameo, list.join(';')];
};

export const VERB_ENTRIES = indexByHead([...VERBS, ...SYNONYMS, ...LIGHT_VERBS.map(toPatterns)], false);
export const NOMINAL_ENTRIES = indexByHead(NOMINALS, true);
