import { ATTRIBUTIONS, type Attribution, type CountryCode, type Instant } from '#libs/events';
import type { Report, ReportedEvidence } from '#libs/events';
import { DEMO_PUBLISHER } from './demo-feed.js';
import { slugOf } from './demo-sheet.js';
import { OUTSIDE_SOURCES } from './outside-sources.data.js';

/** A note in our own words, and what it says about its event. */
export interface DemoNote {
  readonly report: Report;
  readonly evidence: ReportedEvidence;
}

export interface NoteDraft {
  readonly country: CountryCode;
  readonly eventId: string;
  /** The outside source the fact is known from. */
  readonly source: string;
  readonly sentence: string;
  readonly knownAt: Instant;
  /** Attribution; absent = stated as fact. */
  readonly by: string | undefined;
}

/** The stored note: our sentence, which is the quote, and the name and date of the outside source. */
export function demoNote({ country, eventId, source, sentence, knownAt, by }: NoteDraft): DemoNote {
  const grade = OUTSIDE_SOURCES[source];
  if (grade === undefined) throw new Error(`"${source}" is not in the list of outside sources.`);
  const id = `${eventId}-${slugOf(source)}`;
  const report: Report = {
    id,
    country,
    title: null,
    publisher: DEMO_PUBLISHER,
    url: null,
    publishedAt: knownAt,
    text: `${sentence} Reported by ${source}, ${longDate(knownAt)}.`,
    demo: true,
    knownAt,
  };
  const evidence: ReportedEvidence = {
    id,
    group: slugOf(source),
    grade,
    attribution: attributionOf(by ?? 'fact'),
    precision: 1,
    knownAt,
    retractedAt: null,
    denies: false,
    reportId: id,
    quote: sentence,
    span: { start: 0, end: sentence.length },
  };
  return { report, evidence };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function longDate(instant: Instant): string {
  const at = new Date(instant);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}

function attributionOf(text: string): Attribution {
  const attribution = ATTRIBUTIONS.find((known) => known === text);
  if (attribution === undefined) throw new Error(`"${text}" is not an attribution.`);
  return attribution;
}
