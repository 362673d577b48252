import type { Attribution, Coding, EventClassId, IndicatorId, PillarId, SourceGrade } from '#libs/events';

/**
 * Every number a score depends on, under a version. Released methods are frozen: a test pins the hash of each,
 * so a change of any figure needs a new file with a new version.
 */
export interface Method {
  readonly version: string;
  /** Weights of the pillars, sum 1. */
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorRule>>;
  readonly classes: Readonly<Record<EventClassId, ClassRule>>;
  readonly confidence: ConfidenceRule;
  readonly habit: HabitRule;
  readonly casualties: Readonly<Record<CasualtyKind, CasualtyRule>>;
  /** Multiplies the load of an event that hits a registered structural factor. */
  readonly factorHit: number;
  readonly band: BandRule;
  readonly labels: LabelRule;
}

export interface IndicatorRule {
  readonly pillar: PillarId;
  /** Weight within the pillar, sum 1 per pillar. */
  readonly weight: number;
  readonly halfLifeDays: number;
  /** Load at which the indicator stands at 50 of 100. */
  readonly e50: number;
}

export interface ClassRule {
  readonly load: number;
  readonly indicator: IndicatorId | null;
  readonly frequency: boolean;
  readonly interval: boolean;
}

export interface ConfidenceRule {
  /** Reliability of a source by its Admiralty letter. */
  readonly grades: Readonly<Record<SourceGrade, number>>;
  readonly attributions: Readonly<Record<Attribution, number>>;
  /** Precision of a report that states none, by how the event was coded. */
  readonly precisions: Readonly<Record<Coding, number>>;
  /** No number of reports makes an event surer than this. */
  readonly cap: number;
}

export interface HabitRule {
  readonly halfLifeDays: number;
  /** A bulk feed moves nothing in its first days: its habit is not known yet. */
  readonly warmUpDays: number;
  /** How many doublings over its habit a bulk feed must show before it moves anything. */
  readonly bulkThreshold: number;
}

export type CasualtyKind = 'dead' | 'injured';

/** Load of N casualties of one country-day: `factor · log2(1 + N / per)`. */
export interface CasualtyRule {
  readonly indicator: IndicatorId;
  readonly factor: number;
  readonly per: number;
}

export interface BandRule {
  /** Standard error of one load, as a share of it. */
  readonly loadError: number;
  /** Standard error of the method itself, as a share of L. */
  readonly modelError: number;
  readonly staleModelError: number;
  /** Half-width in standard errors: 1.645 for 90 %. */
  readonly width: number;
}

export interface LabelRule {
  /** Lower bounds of guarded, elevated, high and severe. */
  readonly bounds: readonly [number, number, number, number];
  /** A move of more points than this in one day changes the label at once. */
  readonly jump: number;
}
