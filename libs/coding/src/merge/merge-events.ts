import { dayNumber, type EventClassId } from '#libs/events';
import type { CodedEvent } from '../coded-report.js';

/** An event of the left class is part of one of the right class told in the same report: no event of its own. */
const ABSORBED: readonly (readonly [part: EventClassId, whole: EventClassId])[] = [
  ['violence.property', 'violence.riot'],
  ['protest.peaceful', 'violence.riot'],
  ['executive.coup-alleged', 'executive.coup-attempt'],
  ['violence.riot', 'violence.clash'],
];
/** The same sentence tells the same deed twice ("a bomber struck a market, leaving nine dead"). */
const SAME_SENTENCE: readonly (readonly [part: EventClassId, whole: EventClassId])[] = [
  ['violence.attack-on-civilians', 'violence.explosion'],
  ['violence.clash', 'violence.explosion'],
  ['violence.property', 'violence.explosion'],
  ['violence.explosion', 'asset.attacked-or-seized'],
  ['violence.clash', 'asset.attacked-or-seized'],
  ['violence.property', 'asset.attacked-or-seized'],
  ['violence.property', 'executive.seat-seized'],
  ['violence.riot', 'repression.live-fire'],
  ['violence.riot', 'asset.intrusion'],
  ['violence.attack-on-civilians', 'repression.live-fire'],
  ['repression.leader-arrested', 'executive.coup-attempt'],
  ['protest.blockade', 'executive.seat-seized'],
];
const LOADED = new Set(['actual', 'reported']);
/** Classes of violence happen at a place; two cities are two events. */
const LOCAL = /^(violence|protest|region|asset)\.|crowd-control|live-fire/;

const dayGap = (a: CodedEvent, b: CodedEvent): number => Math.abs(dayNumber(a.occurredOn) - dayNumber(b.occurredOn));
const isSamePlace = (a: CodedEvent, b: CodedEvent): boolean =>
  a.place === b.place || a.place === null || b.place === null;
const isLoaded = ({ modality }: CodedEvent): boolean => LOADED.has(modality);

function isSame(a: CodedEvent, b: CodedEvent): boolean {
  const comparable = a.class === b.class && a.country === b.country && isLoaded(a) === isLoaded(b) && dayGap(a, b) <= 1;
  if (!comparable || (!isLoaded(a) && a.modality !== b.modality)) return false;
  return !LOCAL.test(a.class) || isSamePlace(a, b);
}

const latest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

/** The fuller mention stands; an explicit day, a place, an actor and figures of the others are kept. */
function mergeTwo(first: CodedEvent, second: CodedEvent, publishedOn: string): CodedEvent {
  const [main, other] = second.confidence > first.confidence + 0.05 ? [second, first] : [first, second];
  return {
    ...main,
    occurredOn: main.occurredOn === publishedOn ? other.occurredOn : main.occurredOn,
    place: main.place ?? other.place,
    actors: main.actors.length > 0 ? main.actors : other.actors,
    targets: main.targets.length > 0 ? main.targets : other.targets,
    dead: latest(main.dead, other.dead),
    injured: latest(main.injured, other.injured),
    figures: [...main.figures, ...other.figures],
    attribution: main.attribution === 'fact' || other.attribution === 'fact' ? 'fact' : main.attribution,
    margin: Math.max(main.margin, other.margin),
    mentions: [...main.mentions, other.span, ...other.mentions].sort((a, b) => a.start - b.start),
  };
}

/** Events of one report, each told once: the storming told three times is one event. Order of first mention is kept. */
export function mergeEvents(events: readonly CodedEvent[], publishedOn: string): CodedEvent[] {
  const merged: CodedEvent[] = [];
  for (const event of absorbParts(events, isSameDeed)) {
    const at = merged.findIndex((known) => isSame(known, event));
    if (at < 0) merged.push(event);
    else merged[at] = mergeTwo(merged[at] as CodedEvent, event, publishedOn);
  }
  return countOnce(
    absorbParts(
      merged.filter((event) => isLoaded(event) || !isToldAsFact(event, merged)),
      isPartOf,
    ),
  );
}

/** "used tear gas to disperse": the purpose is no event beside the act. */
const isToldAsFact = (event: CodedEvent, events: readonly CodedEvent[]): boolean =>
  events.some(
    (other) =>
      isLoaded(other) &&
      other.class === event.class &&
      other.country === event.country &&
      (other.sentence === event.sentence || other.mentions.some(({ start }) => start === event.span.start)),
  );

type PartOf = (part: CodedEvent, whole: CodedEvent) => boolean;

function absorbParts(events: readonly CodedEvent[], isPart: PartOf): CodedEvent[] {
  const isAnyPart = (event: CodedEvent) => events.some((whole) => isLoaded(whole) && isPart(event, whole));
  const wholes = events.filter((event) => isLoaded(event) && !isAnyPart(event));
  const partsOf = (whole: CodedEvent) => events.filter((event) => wholes.includes(whole) && isPart(event, whole));
  const parts = new Set(wholes.flatMap(partsOf));
  return events.filter((event) => !parts.has(event)).map((event) => withPartCasualties(event, partsOf(event)));
}

const pairs = (
  list: readonly (readonly [EventClassId, EventClassId])[],
  part: CodedEvent,
  whole: CodedEvent,
): boolean => list.some(([small, large]) => small === part.class && large === whole.class);

const isSameDeed: PartOf = (part, whole) => part.sentence === whole.sentence && pairs(SAME_SENTENCE, part, whole);

function isPartOf(part: CodedEvent, whole: CodedEvent): boolean {
  if (part.country !== whole.country || dayGap(part, whole) > 1) return false;
  return pairs(ABSORBED, part, whole) && isNear(part, whole);
}

/** A peaceful gathering elsewhere is not part of a riot here. */
const isNear = (part: CodedEvent, whole: CodedEvent): boolean =>
  part.place === null || part.place === whole.place || part.class === 'executive.coup-alleged';

const withPartCasualties = (whole: CodedEvent, parts: readonly CodedEvent[]): CodedEvent =>
  parts.reduce(
    (event, part) => ({ ...event, dead: latest(event.dead, part.dead), injured: latest(event.injured, part.injured) }),
    whole,
  );

/** The same figure on two events of a country is one count told twice: the first keeps it. */
function countOnce(events: readonly CodedEvent[]): CodedEvent[] {
  const seen = new Set<string>();
  const once = (event: CodedEvent, kind: 'dead' | 'injured'): number | null => {
    const count = event[kind];
    if (count === null || count === 0) return count;
    const key = `${event.country ?? ''} ${kind} ${count}`;
    if (seen.has(key)) return null;
    seen.add(key);
    return count;
  };
  return events.map((event) => ({ ...event, dead: once(event, 'dead'), injured: once(event, 'injured') }));
}
