import { PILLAR_IDS, type PillarId } from '#libs/events';

/** The API's id as one of the pillars this page knows; a pillar of a later method has no colour here. */
export const asPillar = (id: string | null | undefined): PillarId | null =>
  PILLAR_IDS.find((pillar) => pillar === id) ?? null;
