import { PILLAR_IDS, type PillarId } from '#libs/events';

/** The API's id as one of the pillars this page knows; a pillar of a later method has no colour here. */
export const asPillar = (id: string | null | undefined): PillarId | null =>
  PILLAR_IDS.find((pillar) => pillar === id) ?? null;

/**
 * Where an event weighs: the pillar of its class's indicator. A class without one (an armed clash) counts by its casualties alone,
 * and those load political violence.
 */
export function pillarOfEvent(
  indicator: string | null,
  indicators: readonly { readonly id: string; readonly pillar: string }[],
  points: number | null,
): PillarId | null {
  if (indicator === null) return points ? 'violence' : null;
  return asPillar(indicators.find(({ id }) => id === indicator)?.pillar);
}
