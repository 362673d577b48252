import type { Figure } from '../numbers/counted.js';
import type { Operator } from '../numbers/number-words.js';
import type { CodedEvent } from '../coded-report.js';
import type { Claim } from './proposal.js';

export type CountVerdict = 'agrees' | 'updates' | 'contradicts';

/** "About 30" and 25 are no contradiction. */
const ROUGHLY = 0.3;

function isCovered(known: number, told: number, operator: Operator): boolean {
  if (operator === '>=') return known >= told;
  if (operator === '<=') return known <= told;
  return known === told || (operator === '~' && Math.abs(known - told) <= ROUGHLY * Math.max(known, told));
}

const isSameVoice = (a: Claim, b: Claim): boolean =>
  a.publisher === b.publisher && (a.speaker === b.speaker || a.speaker === null);

/** Officials, observers, parties and the press count apart; who reports as a fact may take over anybody's later count. */
const isSameSide = (a: Claim, b: Claim): boolean =>
  a.attribution === b.attribution || a.attribution === 'fact' || b.attribution === 'fact';

const operatorOf = (figures: CodedEvent['figures'], of: Figure['of'], value: number): Operator =>
  figures.find((figure) => figure.of === of && figure.value === value)?.operator ?? '=';

export interface Counted {
  readonly of: 'dead' | 'injured';
  /** Count that stands; `null` = none yet. */
  readonly known: number | null;
  /** The claim whose count stands. */
  readonly holder: Claim | undefined;
}

/** A count that is told against the one that stands. A toll of the same side may rise with time; one that falls, or another side's, contradicts. */
export function compareCounts(
  { of, known, holder }: Counted,
  claim: Claim,
  figures: CodedEvent['figures'],
): CountVerdict {
  const told = claim[of];
  if (told === null || known === told) return 'agrees';
  if (known === null || !holder) return 'updates';
  if (isCovered(known, told, operatorOf(figures, of, told))) return 'agrees';
  const isLater = claim.knownAt > holder.knownAt;
  if (isSameVoice(holder, claim)) return isLater ? 'updates' : 'agrees';
  if (!isSameSide(holder, claim)) return 'contradicts';
  return judgeSameSide(told > known, isLater);
}

/** Tolls rise as time goes by; an earlier report with a smaller one is only older. */
function judgeSameSide(isHigher: boolean, isLater: boolean): CountVerdict {
  if (isHigher === isLater) return isLater ? 'updates' : 'agrees';
  return 'contradicts';
}
