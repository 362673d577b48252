import { lowerAt } from '../text/token.js';
import type { CountryCode } from '#libs/events';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { type Place, placesAt } from './gazetteer.js';

/** A place named in a sentence: tokens `from`…`to` inclusive. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  /** Told as the scene ("in Osh"), not as an actor or an adjective. */
  readonly located: boolean;
}

const SCENE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'inside',
  'around',
  'throughout',
  'on',
  'into',
  'from',
  'through',
]);
const SCENE_REACH = 5;

/** "NIAMEY (…) – …", "Bishkek: …" */
const DATELINE = new Set(['(', '-', '–', '—', ':']);

function isScene({ tokens }: ParsedSentence, from: number, to: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - SCENE_REACH; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (SCENE.has(token.lower)) return true;
    const passes = ['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(token.pos) || token.lower === 'of';
    if (!passes || token.lower === '.') return false;
  }
  return from === 0 && DATELINE.has(lowerAt(tokens, to + 1));
}

/** All places of a sentence; only capitalised words count. */
export function findPlaces(parsed: ParsedSentence): PlaceMention[] {
  const words = parsed.tokens.map(({ lower }) => lower);
  const found: PlaceMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = /^\p{Lu}/u.test(parsed.tokens[at]?.text ?? '') ? placesAt(words, at) : null;
    if (!match) continue;
    found.push({
      from: at,
      to: at + match.length - 1,
      places: match.places,
      located: isScene(parsed, at, at + match.length - 1),
    });
    at += match.length - 1;
  }
  return found;
}

/** The reading of a mention that fits the country in context; without one, the first listed. */
export function readingFor(mention: PlaceMention, context: CountryCode | null): Place {
  return mention.places.find(({ country }) => country === context) ?? (mention.places[0] as Place);
}
