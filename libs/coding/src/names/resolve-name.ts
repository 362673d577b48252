import type { CountryCode, Day } from '#libs/events';
import { foldName, similarity } from './fold-name.js';
import { FORMS_BY_CONSONANT, type NameForm, officesOn, type Person, type Sound, toSound } from './register.js';

/** What the text tells about a named person. */
export interface NameClues {
  /** Words of the name as written, titles taken off. */
  readonly words: readonly string[];
  /** Offices the title before the name fits; empty without a title. */
  readonly offices: readonly string[];
  /** "former", "ex-", "ousted" before the title. */
  readonly former: boolean;
  readonly country: CountryCode | null;
  readonly on: Day;
}

export interface Candidate {
  readonly person: Person;
  /** 0–1 and a little more: likeness of the name with what title, date and country add. */
  readonly score: number;
}

export interface Resolution {
  readonly person: Person | null;
  /** Best first; more than one with `person: null` = ambiguous. */
  readonly candidates: readonly Candidate[];
}

/** Accept above the threshold, and only this much ahead of the next person. Judgement, checked on garbled names and near misses. */
const THRESHOLD = 0.8;
const MARGIN = 0.06;
const SHORTLIST = 0.74;
const MIN_FAMILY = 0.64;
const MIN_GIVEN = 0.56;
/** Share of consonants below which no vowels can help. */
const MIN_BONES = 0.4;
const SURNAME_ONLY = 0.84;

const HOME_POINTS = 0.04;
/** Abroad and without a title a name must be all but the same. */
const ABROAD_POINTS = -0.16;

/** One way to read the words as given name and surname. */
interface Cut {
  readonly given: Sound | null;
  readonly surname: Sound;
}

/** Every cut of the words into given name and surname, words joined ("Juma Bakov" may be one surname). */
const cutsOf = (words: readonly string[]): Cut[] =>
  words.map((_, at) => ({
    given: at === 0 ? null : toSound(words.slice(0, at).join('')),
    surname: toSound(words.slice(at).join('')),
  }));

function likeness(a: Sound, b: Sound): number {
  if (a.letters === b.letters) return 1;
  const byLength = Math.min(a.letters.length, b.letters.length) / Math.max(a.letters.length, b.letters.length);
  // Words of very different length cannot be alike enough; most comparisons end here.
  if (byLength < MIN_GIVEN - 0.06) return 0;
  if (a.bones.length < 2 || b.bones.length < 2) return similarity(a.letters, b.letters);
  const bones = similarity(a.bones, b.bones);
  return bones < MIN_BONES ? 0 : (similarity(a.letters, b.letters) + bones) / 2;
}

function likenessOfCut({ given, surname }: Cut, form: NameForm): number {
  const byFamily = likeness(surname, form.surname);
  if (byFamily < MIN_FAMILY) return 0;
  if (!given) return form.given.letters === '' ? byFamily : byFamily * SURNAME_ONLY;
  const byGiven = form.given.letters === '' ? 0 : likeness(given, form.given);
  return byGiven >= MIN_GIVEN ? 0.6 * byFamily + 0.4 * byGiven : 0;
}

function bonus(person: Person, clues: NameClues): number {
  const now = officesOn(person, clues.on);
  const isAbroad = person.country !== clues.country && clues.offices.length === 0;
  let points = person.country === clues.country ? HOME_POINTS : isAbroad ? ABROAD_POINTS : 0;
  if (clues.offices.length > 0) {
    const held = person.terms.some(({ office, from }) => clues.offices.includes(office) && from <= clues.on);
    const holds = now.some((office) => clues.offices.includes(office));
    if (holds && !clues.former) points += 0.12;
    else if (held && clues.former) points += 0.1;
    else if (held) points += 0.04;
    else points -= 0.06;
  }
  return points;
}

/** Words and clues → the register's person they mean, `null` when nobody fits or two fit equally well. */
export function resolveName(clues: NameClues): Resolution {
  const candidates = rankCandidates(clues);
  const [first, second] = candidates;
  if (!first) return { person: null, candidates };
  const isClear = first.score >= THRESHOLD && first.score - (second?.score ?? 0) >= MARGIN;
  return { person: isClear ? first.person : null, candidates: candidates.slice(0, 4) };
}

function rankCandidates(clues: NameClues): Candidate[] {
  const best = new Map<Person, number>();
  for (const cut of cutsOf(clues.words.map(foldName).filter((word) => word !== '')))
    for (const form of FORMS_BY_CONSONANT.get(cut.surname.bones.charAt(0)) ?? []) {
      const name = likenessOfCut(cut, form);
      const score = name < MIN_FAMILY ? 0 : name + bonus(form.person, clues);
      if (score >= SHORTLIST && score > (best.get(form.person) ?? 0)) best.set(form.person, score);
    }
  return [...best]
    .map(([person, score]) => ({ person, score }))
    .sort((a, b) => b.score - a.score || (a.person.name < b.person.name ? -1 : 1));
}
