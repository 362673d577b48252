import type { CountryCode, EventClassId } from '#libs/events';
import type { CodedEvent } from '../coded-report.js';
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

interface Teller {
  readonly number: number;
  readonly country: CountryCode | null;
}

/** The event of the sentence itself; else one told before, of the same country, and rather one that holds figures already: a new toll of it. */
function holderFor(events: readonly CodedEvent[], { number, country }: Teller, holds: (event: CodedEvent) => boolean) {
  const able = events.filter((event) => FROM_HERE.has(event.modality) && LETHAL.includes(event.class));
  const here = able.filter((event) => event.sentence === number);
  if (here.length > 0) return [...here].sort((a, b) => LETHAL.indexOf(a.class) - LETHAL.indexOf(b.class))[0] ?? null;
  const home = able.filter((event) => event.country === country);
  const before = home.filter((event) => event.sentence < number);
  return before.findLast(holds) ?? before.at(-1) ?? home[0] ?? null;
}

/** Puts each sentence's counts on one event: the one the sentence tells, else the one told before. Order of events is kept. */
export function addCasualties(events: readonly CodedEvent[], sentences: readonly ReadSentence[]): CodedEvent[] {
  const held = new Map<CodedEvent, Figure[]>();
  for (const sentence of sentences) {
    const tellsHistory = sentence.dates.some(({ kind }) => kind === 'historical');
    if (tellsHistory && !sentence.dates.some(({ kind }) => kind === 'day')) continue;
    const figures = findFigures(sentence);
    const people = figures.filter(({ of }) => of === 'dead' || of === 'injured');
    if (people.length > 0) {
      const holder = holderFor(events, { number: sentence.sentence.index, country: sentence.country }, (event) =>
        held.has(event),
      );
      if (holder) held.set(holder, [...(held.get(holder) ?? []), ...people]);
    }
    for (const event of events.filter(({ sentence: at }) => at === sentence.sentence.index)) {
      const counted = figures.filter(({ of }) =>
        of === 'arrested'
          ? event.class.startsWith('repression.')
          : of === 'crowd' && event.class.startsWith('protest.'),
      );
      if (counted.length > 0) held.set(event, [...(held.get(event) ?? []), ...counted]);
    }
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
