import type { IndicatorId, PillarId } from '#libs/events';

/** One question about a country; its weight belongs to a method. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: string;
  readonly pillar: PillarId;
  readonly meaning: string;
  /** Days after which a load counts half. */
  readonly halfLifeDays: number;
  /** Load at which the indicator stands at 50 of 100. */
  readonly e50: number;
}
