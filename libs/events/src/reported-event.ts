import type { CountryCode } from './country.js';
import type { Event } from './event.js';
import type { Factor } from './factor.js';
import type { Instant } from './instant.js';
import type { Evidence } from './report.js';

export interface Actor {
  readonly name: string;
  readonly role: string | null;
  readonly country: CountryCode | null;
}

/** Half-open range of UTF-16 code units in the stored text of a report. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that says what happened, kept as it was received. */
export interface Report {
  /** Unique within its country; feeds derive it from the content, so that the same text is one report. */
  readonly id: string;
  readonly country: CountryCode;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: Instant | null;
  /** The stored text the spans point into; `null` where a feed names the report without handing over its text. */
  readonly text: string | null;
  /** Written by us for the demo, not by the named publisher. */
  readonly demo: boolean;
  readonly knownAt: Instant;
}

/** Evidence with the way back to its sentence. */
export interface ReportedEvidence extends Evidence {
  /** `Report.id` of the text, or `null` where the feed gives none. */
  readonly reportId: string | null;
  readonly quote: string | null;
  readonly span: Span | null;
}

/** An event as the store keeps it: what the score reads, and what a person wants to see beside it. */
export interface ReportedEvent extends Event {
  readonly country: CountryCode;
  /** Id of the source adapter the row came through ("faultline", "ucdp-ged", …). */
  readonly feed: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly actors: readonly Actor[];
  readonly reports: readonly ReportedEvidence[];
  /** A quality flag of the feed ("Check deaths"), kept as it was. */
  readonly quality: string | null;
  /** Low and high estimates of deaths where the feed gives them. */
  readonly deadRange: { readonly low: number; readonly high: number } | null;
}

export const FACTOR_KINDS = ['base', 'asset', 'border', 'contest', 'precedent', 'other'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** A structural factor as the store keeps it, with where we have it from. */
export interface ReportedFactor extends Factor {
  readonly country: CountryCode;
  readonly revision: number;
  readonly feed: string;
  readonly kind: FactorKind;
  /** Who holds it: the country or company behind a base, an asset or a claim. */
  readonly holder: string | null;
  /** Publisher and date of the fact. */
  readonly source: string | null;
}
