import type { Instant } from './instant.js';

/** Admiralty letter of a source: A reliable … E unreliable, F cannot be judged. */
export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** Who the report says it from: its own observation, an official, an observer mission, local media, or a party to the conflict. */
export const ATTRIBUTIONS = ['fact', 'official', 'observer', 'local-media', 'party'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What one report says about one event: the part of a report that the score reads. */
export interface Evidence {
  /** Id of the report, unique within its event. */
  readonly id: string;
  /** Independence group: reports with the same wire text, owner or original share one. */
  readonly group: string;
  readonly grade: SourceGrade;
  readonly attribution: Attribution;
  /** Precision of the coding, 0–1. */
  readonly precision: number;
  readonly knownAt: Instant;
  readonly retractedAt: Instant | null;
  /** The report denies the event. */
  readonly denies: boolean;
}
