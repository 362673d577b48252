import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';

/** Every judged figure of a method, in the order in which `VariedMethod.varied` takes its multipliers. */
export const PARAMETER_NAMES: readonly string[] = [
  ...PILLAR_IDS.map((id) => `weight of pillar ${id}`),
  ...INDICATOR_IDS.map((id) => `weight of ${id}`),
  ...INDICATOR_IDS.map((id) => `half-life of ${id}`),
  ...INDICATOR_IDS.map((id) => `E50 of ${id}`),
];
