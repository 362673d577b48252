import { dayNumber, type EventClassId } from '#libs/events';
import { comparePersons, type Likeness } from './same-person.js';
import type { ToldEvent } from './told-event.js';

/** `same` with how well it fits, `near` for what a person should look at, `null` for something else altogether. */
export type Fit = { readonly is: 'same'; readonly points: number } | { readonly is: 'near'; readonly why: string };

/** Classes of violence happen at a place; two cities are two events. */
const LOCAL = /^(violence|protest|region|asset)\.|crowd-control|live-fire/;
/** What these classes are about is one person: another person makes another event. */
const PERSONAL: ReadonlySet<EventClassId> = new Set<EventClassId>([
  'repression.leader-arrested',
  'law.prisoner-freed-by-force',
  'executive.contested-appointment',
  'executive.irregular-successor',
]);
/** Happens anew every day; only a day nobody stated may shift by one. */
const DAILY = /^protest\.|^foreign\.statement|mass-arrest/;
const MAX_GAP_DAYS = 1;
/** Other classes say by themselves who does it; a report that names one side only must not split them. */
const SIDED = /^violence\.(clash|attack-on-civilians|explosion)|^foreign\.|^asset\.|^restraint\./;

/** Days between two tellings; 0 when one falls into the interval of the other. */
function dayGap(a: ToldEvent, b: ToldEvent): number {
  const [first, second] = a.occurredOn <= b.occurredOn ? [a, b] : [b, a];
  return Math.max(0, dayNumber(second.occurredOn) - dayNumber(first.until));
}

const isWithin = (a: ToldEvent, b: ToldEvent, gap: number): boolean =>
  gap === 0 || (gap <= MAX_GAP_DAYS && (!DAILY.test(a.class) || a.isDayInferred || b.isDayInferred));

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  return [...a].some((item) => b.has(item));
}

function compareNamed(a: ToldEvent, b: ToldEvent): Likeness | 'unnamed' {
  if (a.persons.length === 0 && b.persons.length === 0) return 'unnamed';
  const found = a.persons.flatMap((one) => b.persons.map((other) => comparePersons(one, other)));
  if (found.includes('same')) return 'same';
  return found.includes('surname') || found.length === 0 ? 'surname' : 'different';
}

const isElsewhere = (a: ToldEvent, b: ToldEvent): boolean =>
  LOCAL.test(a.class) && a.place !== null && b.place !== null && a.place !== b.place;

const isComparable = (a: ToldEvent, b: ToldEvent, gap: number): boolean =>
  a.class === b.class && a.country !== null && a.country === b.country && isWithin(a, b, gap) && !isElsewhere(a, b);

/** Whether two tellings are of one event: class, country and day, then place, sides and, where it matters, the person. */
export function compareEvents(a: ToldEvent, b: ToldEvent): Fit | null {
  const gap = dayGap(a, b);
  if (!isComparable(a, b, gap)) return null;
  if (SIDED.test(a.class) && overlap(a.sides, b.sides) === false) return { is: 'near', why: 'it names other sides' };
  const person = PERSONAL.has(a.class) ? compareNamed(a, b) : 'unnamed';
  if (person === 'different') return null;
  if (person === 'surname') return { is: 'near', why: 'only a surname agrees, or one of them names nobody' };
  return { is: 'same', points: pointsFor(a, b) - 2 * gap };
}

/** What speaks for one of several events of a class and day: the place they name, and the very count. */
function pointsFor(a: ToldEvent, b: ToldEvent): number {
  const isSamePlace = a.place !== null && a.place === b.place;
  const isSameCount = a.dead !== null && a.dead === b.dead;
  return 4 + 2 * Number(isSamePlace) + Number(isSameCount);
}
