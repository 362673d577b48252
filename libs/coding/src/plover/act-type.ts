import type { Act } from '../syntax/act.js';
import { kindsBetween, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { PloverType } from './plover-type.js';
import { settleType } from './settle-type.js';

/** Armed men who seize a place attack it; a state that seizes goods coerces. */
function isCaptureByForce(parsed: ParsedSentence, { entries, source, modality }: Act): boolean {
  const concept = entries[0]?.concept ?? '';
  if (modality !== 'actual' || (concept !== 'seize' && concept !== 'storm')) return false;
  const kinds = kindsOf(parsed, source);
  return kinds.has('army') || kinds.has('armed-group');
}

const ARRIVING = new Set(['consult', 'enter', 'mobilise']);

/** Peacekeepers who come somewhere come to help. */
const isPeacekeeping = (parsed: ParsedSentence, { entries, source, target, modality, passive }: Act): boolean =>
  modality === 'actual' &&
  ARRIVING.has(entries[0]?.concept ?? '') &&
  kindsOf(parsed, passive ? target : source).has('foreign-forces');

function kindsOf(parsed: ParsedSentence, number: number): ReadonlySet<string> {
  const phrase = parsed.phrases[number];
  return phrase ? kindsBetween(parsed, phrase.from, phrase.to) : new Set();
}

/** PLOVER type of an act: what it is, who does it, and what governs it. */
export function typeOfAct(parsed: ParsedSentence, act: Act): PloverType {
  if (isCaptureByForce(parsed, act)) return 'ASSAULT';
  return isPeacekeeping(parsed, act) ? 'AID' : settleType(act);
}
