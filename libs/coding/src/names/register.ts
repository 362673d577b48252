import { addDays, type CountryCode, type Day } from '#libs/events';
import { foldName, skeleton } from './fold-name.js';
import { CENTRAL_ASIA } from './register-central-asia.data.js';
import { EUROPE } from './register-europe.data.js';
import { WORLD } from './register-world.data.js';

/** An office held: `until` is exclusive, `null` = no end known. */
export interface Term {
  readonly office: string;
  readonly from: Day;
  readonly until: Day | null;
}

export interface Person {
  readonly name: string;
  readonly country: CountryCode;
  readonly aliases: readonly string[];
  readonly terms: readonly Term[];
}

interface Line {
  readonly country: string;
  readonly name: string;
  readonly term: Term;
  readonly aliases: readonly string[];
}

function readLine(text: string): Line {
  const [country = '', name = '', office = '', from = '', until = '', aliases = ''] = text.split('|');
  const term = { office, from, until: until === '' ? null : until };
  return { country, name, term, aliases: aliases.split(';').filter((alias) => alias !== '' && alias !== name) };
}

function readRegister(): Person[] {
  const people = new Map<string, Line[]>();
  for (const text of [CENTRAL_ASIA, EUROPE, WORLD].join('\n').split('\n')) {
    const line = readLine(text);
    const key = `${line.country} ${line.name}`;
    if (line.name !== '') people.set(key, [...(people.get(key) ?? []), line]);
  }
  return [...people.values()].map((lines) => ({
    name: (lines[0] as Line).name,
    country: (lines[0] as Line).country,
    aliases: [...new Set(lines.flatMap(({ aliases }) => aliases))],
    terms: lines.map(({ term }) => term),
  }));
}

/** Heads of state and government, leaders of parliaments and of the opposition, with terms of office and spellings. */
export const REGISTER: readonly Person[] = readRegister();

/** A folded word with its consonants. */
export interface Sound {
  readonly letters: string;
  readonly bones: string;
}

export const toSound = (letters: string): Sound => ({ letters, bones: skeleton(letters) });

/** One way to write a person's name, folded for comparison. */
export interface NameForm {
  readonly person: Person;
  readonly given: Sound;
  readonly surname: Sound;
}

function toForms(person: Person): NameForm[] {
  return [person.name, ...person.aliases].flatMap((name) => {
    const words = name
      .split(/\s+/)
      .map(foldName)
      .filter((word) => word !== '');
    const cuts = words.length > 2 ? [1, words.length - 1] : [words.length - 1];
    return [...new Set(cuts)].map((cut) => {
      const given = words.slice(0, cut).join('');
      const surname = words.slice(cut).join('');
      return { person, given: toSound(given), surname: toSound(surname) };
    });
  });
}

/** Name forms by the first consonant of the surname: the only ones worth comparing with a word that starts so. */
export const FORMS_BY_CONSONANT: ReadonlyMap<string, readonly NameForm[]> = REGISTER.flatMap(toForms).reduce(
  (index, form) => index.set(form.surname.bones.charAt(0), [...(index.get(form.surname.bones.charAt(0)) ?? []), form]),
  new Map<string, NameForm[]>(),
);

/** Offices a person holds on a day. */
export const officesOn = (person: Person, day: Day): readonly string[] =>
  person.terms.filter(({ from, until }) => from <= day && (until === null || day <= until)).map(({ office }) => office);

/** Who is reported to have left an office held it when the report begins. */
const RECENT_DAYS = 31;

/** Offices a person holds on a day or held within the month before: reports of a fall come after it. */
export const recentOffices = (person: Person, day: Day): readonly string[] => [
  ...new Set([...officesOn(person, day), ...officesWithin(person, addDays(day, -RECENT_DAYS), day)]),
];

const officesWithin = (person: Person, first: Day, last: Day): readonly string[] =>
  person.terms
    .filter(({ from, until }) => from <= last && (until === null || first <= until))
    .map(({ office }) => office);
