import { ENDING } from '../lexicon/governors.data.js';
import type { Act } from '../syntax/act.js';
import type { Governing } from '../syntax/modality.js';
import type { PloverType } from './plover-type.js';
import { quadOf } from './quad.js';

/** Types an act keeps under a promise: who will praise praises already. */
const KEPT_AHEAD: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'THREATEN', 'NONE']);
const WARNING = new Set(['threaten', 'warn']);
/** Vowing to fight threatens, vowing to help promises. */
const VOWING = new Set(['vow', 'swear']);

/** What an act amounts to under what governs it: aid promised is agreement, force announced is a threat, help refused is rejection. */
export function settleType(act: Act): PloverType {
  const type = act.entries[0]?.type ?? 'NONE';
  const isEnded = act.modality === 'negated' && (act.entries[0]?.nominal ?? false);
  return isEnded ? endedType(type, act.governor ?? '') : settleBare(type, act);
}

/** The same for a type found without a pattern. */
export function settleBare(type: PloverType, { governor, modality }: Governing): PloverType {
  if (WARNING.has(governor ?? '')) return 'THREATEN';
  if (VOWING.has(governor ?? '')) return announcedType(type);
  if (modality === 'negated') return isFriendly(type) ? 'REJECT' : type;
  return isAhead(type, { governor, modality }) ? announcedType(type) : type;
}

/** Announced ("will expel") or held out ("could close the strait"). */
function isAhead(type: PloverType, { governor, modality }: Governing): boolean {
  if (modality === 'future') return !KEPT_AHEAD.has(type);
  return modality === 'hypothetical' && governor === null && quadOf(type) === 4;
}

const announcedType = (type: PloverType): PloverType => (isFriendly(type) ? 'AGREE' : 'THREATEN');

const isFriendly = (type: PloverType): boolean => quadOf(type) === 1 || quadOf(type) === 2;

/** Acts somebody gives up are yielding ("lifted the siege"), aid stopped is a sanction, cooperation refused is rejection. */
function endedType(type: PloverType, governor: string): PloverType {
  const isGivenUp = ENDING.has(governor) && !OPPOSING.has(governor);
  if (isGivenUp && quadOf(type) === 4) return 'RETREAT';
  if (isGivenUp && (type === 'AID' || type === 'COOPERATE')) return 'SANCTION';
  return isFriendly(type) ? 'REJECT' : type;
}

/** Among the words that end an act, those by which somebody merely speaks or acts against it. */
const OPPOSING = new Set(['condemn', 'oppose', 'resist', 'defy', 'break']);
