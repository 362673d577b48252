import type { EventClassId, IndicatorId } from '#libs/events';

/** One kind of event: what it weighs, and what belongs to it. The codebook is generated from these records. */
export interface EventClass {
  readonly id: EventClassId;
  readonly title: string;
  /** Load of one certain event on the day it happens, in doubling tiers; 0 = only its casualties or its end of an interval count. */
  readonly load: number;
  /** The one indicator it loads; `null` for a class without a load of its own. */
  readonly indicator: IndicatorId | null;
  /** Counted as excess over the country's own habit, also when an analyst coded it. */
  readonly frequency: boolean;
  /** `until` of a curated event keeps the full load running. */
  readonly interval: boolean;
  /** Cross-references, never scores: PLOVER types (with mode), CAMEO codes, ACLED sub-event types. */
  readonly plover: readonly string[];
  readonly cameo: readonly string[];
  readonly acled: readonly string[];
  readonly definition: string;
  readonly example: string;
  /** A near miss, and where it belongs instead. */
  readonly counterExample: string;
}

/** The ordinary case: an event that counts by itself and lasts one day. */
export const SINGLE_FACT = { frequency: false, interval: false } as const;
export const FREQUENCY = { frequency: true, interval: false } as const;
export const INTERVAL = { frequency: false, interval: true } as const;
