import type { RiskLabel } from '#libs/events';

/** Upper ends of the label zones, as the method names them. */
export const ZONE_TOPS: Readonly<Record<RiskLabel, number>> = {
  low: 20,
  guarded: 35,
  elevated: 50,
  high: 70,
  severe: 100,
};
