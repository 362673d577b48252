export const PILLAR_IDS = ['violence', 'institutions', 'foreign'] as const;
export type PillarId = (typeof PILLAR_IDS)[number];

export const INDICATOR_IDS = [
  'lethal-violence',
  'disorder',
  'repression',
  'elections',
  'executive',
  'law-and-command',
  'legislature-and-regions',
  'foreign-military',
  'strategic-assets',
  'alignment',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** Zones of the score, lowest risk first. */
export const RISK_LABELS = ['low', 'guarded', 'elevated', 'high', 'severe'] as const;
export type RiskLabel = (typeof RISK_LABELS)[number];
