import {
  type CharRange,
  classifyPair,
  type Decision,
  oneSentence,
  type PloverType,
  quadOf,
  readFigures,
} from '#libs/coding';
import { type Drawing, figureOf, shareOf, suiteFigures } from './coder-figures.js';
import type { DataFile } from './data-files.js';
import { textOf } from './gold-rows.js';

/** Names of an older PLOVER → those of 2.0. */
const TODAY: Readonly<Record<string, PloverType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  YIELD: 'CONCEDE',
};
/** Conceding and retreating were one class then. */
const rootOf = (type: PloverType): string => (type === 'RETREAT' ? 'CONCEDE' : type);

interface GsrRecord {
  readonly event?: string;
  readonly text?: string;
  readonly source?: readonly { readonly actorText?: string }[] | string;
  readonly target?: readonly { readonly actorText?: string }[] | string;
  /** Counts of people, where the record has them. */
  readonly dead?: number | string;
  readonly injured?: number | string;
}

function locate(text: string, actors: GsrRecord['source']): CharRange | null {
  const name = Array.isArray(actors) ? (actors as readonly { actorText?: string }[])[0]?.actorText : undefined;
  const start = name ? text.indexOf(name) : -1;
  return name && start >= 0 ? { start, end: start + name.length } : null;
}

function decide({ event = '', text = '', source, target }: GsrRecord): Decision | null {
  const sentence = event === 'DOCUMENT' ? null : oneSentence(text);
  if (!sentence) return null;
  const type = classifyPair(sentence, { source: locate(text, source), target: locate(text, target) });
  return { gold: rootOf(TODAY[event] ?? (event as PloverType)), coded: rootOf(type) };
}

const COUNTS = ['dead', 'injured'] as const;

/** Whether each count a record gives is read from its sentence; words ("several") are no counts. */
function readCounts(record: GsrRecord): boolean[] {
  const read = readFigures(record.text ?? '');
  return COUNTS.flatMap((of) => {
    const value = Number(record[of] ?? NaN);
    const isCount = record[of] !== '' && Number.isInteger(value);
    return isCount ? [read.some((figure) => figure.startsWith(of) && figure.endsWith(` ${value}`))] : [];
  });
}

/** The gold-standard sentences of the PLOVER manual. `null` = no such file. */
export function ploverGsrSuite(files: readonly DataFile[], drawing: Drawing): Readonly<Record<string, unknown>> | null {
  const records = files
    .filter(({ name }) => name.endsWith('.json'))
    .flatMap((file) => JSON.parse(textOf(file)) as readonly GsrRecord[]);
  const roots = records.map(decide).filter((decision) => decision !== null);
  if (roots.length === 0) return null;
  const quad = (label: string): string => String(quadOf(label as PloverType));
  const quads = roots.map(({ gold, coded }) => ({ gold: quad(gold), coded: quad(coded) }));
  const counts = records.flatMap(readCounts);
  return suiteFigures(roots.length, {
    root: figureOf(roots, drawing),
    quad: figureOf(quads, drawing),
    ...(counts.length > 0 ? { numbers: shareOf(counts, drawing) } : {}),
  });
}
