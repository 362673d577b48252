import type { CountryCode, EventClassId } from '#libs/events';
import type { CodedEvent } from '../coded-report.js';
import { lowerAt } from '../text/token.js';
import type { Figure } from '../numbers/counted.js';
import { findFigures } from '../numbers/find-figures.js';
import type { ReadSentence } from './report-reading.js';

/** Classes that can hold dead and injured, most fitting first. */
const LETHAL: readonly EventClassId[] = [
  'repression.live-fire',
  'violence.explosion',
  'violence.clash',
  'violence.attack-on-civilians',
  'violence.riot',
  'asset.attacked-or-seized',
  'executive.coup-attempt',
  'foreign.troops-enter',
  'executive.seat-seized',
  'repression.crowd-control',
  'region.seat-seized',
  'asset.intrusion',
];
const FROM_HERE = new Set(['actual', 'reported']);

/** Largest count of a kind told in one sentence: breakdowns ("of whom three children") are smaller than their total. */
function largest(figures: readonly Figure[], of: Figure['of']): Figure | null {
  return figures
    .filter((figure) => figure.of === of)
    .reduce<Figure | null>((best, figure) => (best === null || figure.value > best.value ? figure : best), null);
}

/** A toll in the headline or opening belongs to what follows right behind it. */
const AHEAD_SENTENCES = 2;

interface Teller {
  readonly number: number;
  readonly country: CountryCode | null;
  /** It sums up what has happened "since Saturday", "so far". */
  readonly sumsUp: boolean;
}

/** What goes on for days and is summed up. */
const LASTING: readonly EventClassId[] = ['violence.clash', 'violence.riot', 'repression.live-fire'];

/** "97 killed since Saturday": a toll of the whole, not of the last thing told. */
const sumsUp = ({ tokens }: ReadSentence): boolean =>
  tokens.some(
    ({ lower }, i) => lower === 'since' || lower === 'overall' || (lower === 'far' && lowerAt(tokens, i - 1) === 'so'),
  );

/** The event of the sentence itself; else one told before, of the same country, and rather one that holds figures already: a new toll of it. */
function holderFor(
  events: readonly CodedEvent[],
  { number, country, sumsUp }: Teller,
  holds: (event: CodedEvent) => boolean,
) {
  const able = events.filter((event) => FROM_HERE.has(event.modality) && LETHAL.includes(event.class));
  const here = able.filter((event) => event.sentence === number);
  if (here.length > 0) return [...here].sort((a, b) => LETHAL.indexOf(a.class) - LETHAL.indexOf(b.class))[0] ?? null;
  const home = able.filter((event) => event.country === country);
  const before = home.filter((event) => event.sentence < number);
  const next = home.find((event) => event.sentence > number && event.sentence <= number + AHEAD_SENTENCES);
  const whole = sumsUp ? before.find((event) => LASTING.includes(event.class)) : undefined;
  return whole ?? before.findLast(holds) ?? before.at(-1) ?? next ?? null;
}

const tellsHere = (events: readonly CodedEvent[], { sentence }: ReadSentence): boolean =>
  events.some((event) => event.sentence === sentence.index && LETHAL.includes(event.class));

/** History and forces of nature take lives, too, but not by an event of ours. */
function tellsToll(events: readonly CodedEvent[], sentence: ReadSentence): boolean {
  const isHistory = sentence.dates.some(({ kind }) => kind === 'historical');
  if (isHistory && !sentence.dates.some(({ kind }) => kind === 'day')) return false;
  return !sentence.kinds.some((kinds) => kinds.includes('nature')) || tellsHere(events, sentence);
}

/** Arrests and crowds belong to the events that are about them. */
const isAbout = (event: CodedEvent, of: Figure['of']): boolean =>
  of === 'arrested' ? event.class.startsWith('repression.') : of === 'crowd' && event.class.startsWith('protest.');

/** Puts each sentence's counts on one event: the one the sentence tells, else the one told before. Order of events is kept. */
export function addCasualties(events: readonly CodedEvent[], sentences: readonly ReadSentence[]): CodedEvent[] {
  const held = new Map<CodedEvent, Figure[]>();
  const hold = (event: CodedEvent, figures: readonly Figure[]) => {
    if (figures.length > 0) held.set(event, [...(held.get(event) ?? []), ...figures]);
  };
  for (const sentence of sentences) {
    if (!tellsToll(events, sentence)) continue;
    const figures = findFigures(sentence);
    const people = figures.filter(({ of }) => of === 'dead' || of === 'injured');
    const teller = { number: sentence.sentence.index, country: sentence.country, sumsUp: sumsUp(sentence) };
    const holder = people.length > 0 ? holderFor(events, teller, (event) => held.has(event)) : null;
    if (holder) hold(holder, people);
    for (const event of events.filter(({ sentence: at }) => at === teller.number))
      hold(
        event,
        figures.filter(({ of }) => isAbout(event, of)),
      );
  }
  return events.map((event) => withFigures(event, held.get(event) ?? []));
}

function withFigures(event: CodedEvent, figures: readonly Figure[]): CodedEvent {
  if (figures.length === 0) return event;
  return {
    ...event,
    dead: largest(figures, 'dead')?.value ?? null,
    injured: largest(figures, 'injured')?.value ?? null,
    figures: figures.map(({ of, value, operator }) => ({ of, value, operator })),
  };
}
