import type { Day } from './day.js';
import type { Instant } from './instant.js';
import type { IndicatorId } from './indicator.js';

/** A standing structural fact: a base, a mine, a border, a precedent. Weighs undecayed from `validFrom` until before `validTo`. */
export interface Factor {
  readonly id: string;
  readonly name: string;
  readonly indicator: IndicatorId;
  /** Load on its indicator, 0–1000. */
  readonly load: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** `null` = always known. */
  readonly knownAt: Instant | null;
  readonly retractedAt: Instant | null;
}
