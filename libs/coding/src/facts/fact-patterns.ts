import { lowerAt, posAt } from '../text/token.js';
import type { CountryCode, FactorKind } from '#libs/events';
import { countryName } from '../places/gazetteer.js';
import type { PlaceMention } from '../places/find-places.js';
import { readingFor } from '../places/find-places.js';
import type { ReadSentence } from '../reading/report-reading.js';

/** A structural fact found in a sentence. */
export interface Fact {
  readonly kind: FactorKind;
  readonly name: string;
  readonly holder: string | null;
}

const OWNER_REACH = 6;
const BY_REACH = 9;
const HAPPENINGS = new Set([
  'attack',
  'seize',
  'storm',
  'close',
  'blow',
  'shell',
  'nationalise',
  'nationalize',
  'revoke',
  'evict',
  'strike',
  'open',
  'expel',
  'hit',
  'raid',
  'occupy',
  'block',
  'burn',
  'demand',
  'protest',
]);

/** The foreign country or capital named just before a thing ("Russia's airbase", "a Canadian-owned gold mine"). */
function ownerBefore(sentence: ReadSentence, at: number, home: CountryCode | null): CountryCode | null {
  const before = sentence.places.filter(({ to }) => to < at && at - to <= OWNER_REACH).at(-1);
  const country = before ? readingFor(before, home).country : ownerAfter(sentence, at, home);
  return country === home ? ownerAfter(sentence, at, home) : country;
}

/** "a gold mine operated by a Canadian company". */
function ownerAfter(sentence: ReadSentence, at: number, home: CountryCode | null): CountryCode | null {
  const by = sentence.tokens.findIndex(({ lower }, i) => i > at && i < at + BY_REACH && lower === 'by');
  const after = by < 0 ? undefined : sentence.places.find(({ from }) => from > by && from <= by + 4);
  const country = after ? readingFor(after, home).country : null;
  return country === home ? null : country;
}

/** "… has a base in neighbouring Niger": a fact of another country. */
const isElsewhere = ({ places, tokens }: ReadSentence, home: CountryCode | null): boolean =>
  places.some(
    ({ located, from, places: named }) =>
      located &&
      from > 0 &&
      !named.some(({ country }) => country === home) &&
      named[0]?.kind === 'country' &&
      tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'in'),
  );

function owned(sentence: ReadSentence, kind: 'base' | 'asset', home: CountryCode | null): Fact[] {
  if (sentence.tokens.some(({ pos, lemma }) => pos === 'VERB' && HAPPENINGS.has(lemma)) || isElsewhere(sentence, home))
    return [];
  const facts: Fact[] = [];
  sentence.kinds.forEach((kinds, at) => {
    if (!kinds.includes(kind)) return;
    const holder = ownerBefore(sentence, at, home);
    if (!holder || facts.some(({ holder: known }) => known === countryName(holder))) return;
    const phrase = sentence.phrases[sentence.phraseAt[at] ?? -1];
    const words = sentence.tokens
      .slice(Math.max(phrase?.from ?? at, at - 1), at + 1)
      .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
    const thing = words.map(({ lower }) => lower).join(' ');
    facts.push({ kind, name: `${thing} held by ${countryName(holder)}`, holder: countryName(holder) });
  });
  return facts;
}

const foreign = (
  sentence: ReadSentence,
  home: CountryCode | null,
  mentions: readonly PlaceMention[] = sentence.places,
): CountryCode[] => [
  ...new Set(mentions.map((mention) => readingFor(mention, home).country).filter((country) => country !== home)),
];

const SHARE = new Set(['share', 'shares', 'sharing']);
function isBorderFact({ tokens }: ReadSentence, at: number): boolean {
  if (lowerAt(tokens, at) === 'borders') return posAt(tokens, at) === 'VERB' || posAt(tokens, at + 1) === 'PROPN';
  return lowerAt(tokens, at) === 'border' && (SHARE.has(lowerAt(tokens, at - 2)) || SHARE.has(lowerAt(tokens, at - 1)));
}

/** "shares a border with China", "borders Russia and Mongolia". */
function borders(sentence: ReadSentence, home: CountryCode | null): Fact[] {
  const at = sentence.tokens.findIndex((_, i) => isBorderFact(sentence, i));
  if (at < 0) return [];
  const named = sentence.places.filter(({ from }) => from > at && from <= at + 8);
  return foreign(sentence, home, named).map((country) => ({
    kind: 'border',
    name: `border with ${countryName(country)}`,
    holder: countryName(country),
  }));
}

const CONTEST = new Set([
  'competition',
  'rivalry',
  'contest',
  'influence',
  'sphere',
  'battleground',
  'arena',
  'proxy',
  'competing',
  'vie',
  'compete',
]);

/** "a platform for competition between Moscow, Washington and Beijing": at least two foreign powers. */
function contests(sentence: ReadSentence, home: CountryCode | null): Fact[] {
  if (!sentence.tokens.some(({ lemma, lower }) => CONTEST.has(lemma) || CONTEST.has(lower))) return [];
  const powers = foreign(sentence, home);
  if (powers.length < 2 || sentence.kinds.some((kinds) => kinds.includes('base') || kinds.includes('asset'))) return [];
  return [{ kind: 'contest', name: `contest between ${powers.map(countryName).join(', ')}`, holder: null }];
}

const UPHEAVAL = new Set([
  'overthrow',
  'oust',
  'topple',
  'coup',
  'revolution',
  'uprising',
  'depose',
  'unseat',
  'putsch',
  'rebellion',
  'insurrection',
  'overthrown',
]);

/** "two presidents overthrown over the past 15 years", "a history of coups". */
function precedents(sentence: ReadSentence): Fact[] {
  const upheaval = sentence.tokens.some(
    ({ lemma, lower }) => UPHEAVAL.has(lemma) || UPHEAVAL.has(lower) || lower === 'coups',
  );
  const past = sentence.dates.some(({ kind }) => kind === 'historical');
  return upheaval && past ? [{ kind: 'precedent', name: 'governments overthrown before', holder: null }] : [];
}

/** Standing facts a sentence states: foreign bases, foreign-held assets, borders, contests of powers, precedents. */
export function findFacts(sentence: ReadSentence, home: CountryCode | null): Fact[] {
  return [
    ...owned(sentence, 'base', home),
    ...owned(sentence, 'asset', home),
    ...borders(sentence, home),
    ...contests(sentence, home),
    ...precedents(sentence),
  ];
}
