import { EVENT_CLASS_IDS, type Actor, type CountryCode, type Event, type EventClassId } from '#libs/events';
import type { Report, ReportedEvent } from '#libs/events';
import { DEMO_FEED } from './demo-feed.js';
import { demoNote, type DemoNote } from './demo-note.js';
import { partsOf, presentOrNull, slugOf } from './demo-sheet.js';
import { knownAtOf } from './known-at.js';

/** One revision of a demo event with the notes that its evidence points into. */
export interface DemoEvent {
  readonly event: ReportedEvent;
  readonly texts: readonly Report[];
}

type Extras = ReadonlyMap<string, string>;

const PARTS = ['head', 'title', 'place', 'sources', 'sentence', 'extrasText'] as const;

/** One authored event line (see `DemoSheet`) as the first revision of an event. */
export function demoEvent(country: CountryCode, line: string): DemoEvent {
  const { head, title, place, sources, sentence, extrasText } = partsOf(line, PARTS, { divider: '|', least: 5 });
  const { occurredOn, classText } = partsOf(head, ['occurredOn', 'classText'], { divider: ' ', least: 2 });
  const extras = extrasOf(extrasText);
  const id = `${country.toLowerCase()}-${occurredOn}-${slugOf(title)}`;
  const knownAt = knownAtOf(country, occurredOn, extras.get('at'));
  const notes = sources
    .split(' + ')
    .map((source) => demoNote({ country, eventId: id, source, sentence, knownAt, by: extras.get('by') }));
  const event = { id, country, occurredOn, class: classOf(classText), title, knownAt, place: presentOrNull(place) };
  return {
    event: {
      ...event,
      ...countedIn(extras, sources),
      ...UNUSED_FIELDS,
      until: extras.get('until') ?? null,
      factorIds: listOf(extras, 'hits', ',').map((factor) => `${country.toLowerCase()}-${factor}`),
      actors: listOf(extras, 'who', ' + ').map(actorOf),
      reports: notes.map((note) => note.evidence),
    },
    texts: notes.map((note: DemoNote) => note.report),
  };
}

/** The later line as the next revision: it keeps the evidence so far and adds its own. */
export function revisionOf(earlier: DemoEvent, later: DemoEvent): DemoEvent {
  const revision = earlier.event.revision + 1;
  const renamed = (id: string) => `${id}-r${revision}`;
  const texts = later.texts.map((report) => ({ ...report, id: renamed(report.id) }));
  const added = later.event.reports.map((evidence) => ({
    ...evidence,
    id: renamed(evidence.id),
    reportId: renamed(evidence.reportId ?? evidence.id),
  }));
  const event = { ...later.event, revision, reports: [...earlier.event.reports, ...added] };
  return { event, texts: [...earlier.texts, ...texts] };
}

const UNUSED_FIELDS = {
  revision: 1,
  feed: DEMO_FEED,
  coding: 'curated',
  retractedAt: null,
  quality: null,
  deadRange: null,
} as const;

function countedIn(extras: Extras, sources: string): Pick<Event, 'dead' | 'injured' | 'source'> {
  const figure = (key: string) => (extras.has(key) ? Number(extras.get(key)) : null);
  const [first = ''] = sources.split(' + ');
  const counted = extras.has('dead') || extras.has('injured');
  return { dead: figure('dead'), injured: figure('injured'), source: counted ? (extras.get('count') ?? first) : null };
}

function classOf(text: string): EventClassId {
  const id = EVENT_CLASS_IDS.find((known) => known === text);
  if (id === undefined) throw new Error(`"${text}" is not a class of event.`);
  return id;
}

const EXTRAS = ['dead', 'injured', 'until', 'at', 'by', 'count', 'hits', 'who'];

function extrasOf(text: string): Extras {
  if (text === '') return new Map();
  return new Map(
    text.split('; ').map((pair) => {
      const [key = '', value = ''] = pair.split('=');
      if (!EXTRAS.includes(key)) throw new Error(`"${pair}" is not an extra of a demo event.`);
      return [key, value];
    }),
  );
}

function listOf(extras: Extras, key: string, divider: string): readonly string[] {
  return extras.get(key)?.split(divider) ?? [];
}

function actorOf(text: string): Actor {
  const [name = '', role] = text.split('/');
  return { name, role: role ?? null, country: null };
}
