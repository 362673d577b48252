import { INDICATOR_IDS, PILLAR_IDS, type IndicatorId, type PillarId } from '#libs/events';
import { weightTable, type Method, type WeightTable } from '#libs/scoring';
import type { Weights } from './weights.js';

/** The position of every slider: the method's weights, replaced by those of the address. */
export function weightsOf(method: Method, weights: Weights | null): WeightTable {
  try {
    return weightTable(method, weights?.input as Parameters<typeof weightTable>[1]);
  } catch {
    // An address may hold weights that sum to more than 1: the method's own are shown instead.
    return weightTable(method);
  }
}

/** Moves one slider as far as its level has room: weights are never renormalised behind the reader's back. */
export function setWeight(
  method: Method,
  table: WeightTable,
  { id, weight }: { readonly id: PillarId | IndicatorId; readonly weight: number },
): WeightTable {
  const pillar = PILLAR_IDS.find((one) => one === id);
  if (pillar) return { ...table, pillars: { ...table.pillars, [pillar]: Math.min(weight, roomOf(method, table, id)) } };
  return { ...table, indicators: { ...table.indicators, [id]: Math.min(weight, roomOf(method, table, id)) } };
}

/** The largest weight one slider can take while the others of its level stay. */
export function roomOf(method: Method, table: WeightTable, id: PillarId | IndicatorId): number {
  const others = levelOf(method, id).filter((other) => other !== id);
  return cents(1 - others.reduce((sum, other) => sum + weightIn(table, other), 0));
}

/** The pillars, or the indicators of one pillar: what shares the weight 1. */
function levelOf(method: Method, id: PillarId | IndicatorId): readonly (PillarId | IndicatorId)[] {
  const indicator = INDICATOR_IDS.find((one) => one === id);
  if (!indicator) return PILLAR_IDS;
  return INDICATOR_IDS.filter((one) => method.indicators[one].pillar === method.indicators[indicator].pillar);
}

export const weightIn = ({ pillars, indicators }: WeightTable, id: PillarId | IndicatorId): number =>
  ({ ...pillars, ...indicators } as Readonly<Record<string, number>>)[id] ?? 0;

/** Two digits, so that an address stays short and .35 + .40 + .25 is 1. */
export const cents = (weight: number): number => Math.round(weight * 100) / 100;

/** As an address holds them: what differs from the method's. */
export function weightsText(method: Method, table: WeightTable): string {
  const own = weightTable(method);
  return [...PILLAR_IDS, ...INDICATOR_IDS]
    .filter((id) => Math.abs(weightIn(table, id) - weightIn(own, id)) > 1e-9)
    .map((id) => `${id}:${cents(weightIn(table, id))}`)
    .join(',');
}
