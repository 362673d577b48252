import type { Weights } from '#libs/scoring';

/** What a monitor of violence would see: the other pillars switched off, nothing renormalised. */
export const VIOLENCE_ONLY: Weights = {
  pillars: [
    { id: 'institutions', weight: 0 },
    { id: 'foreign', weight: 0 },
  ],
};

/** What a count of the dead would see. */
export const DEATHS_ONLY: Weights = {
  ...VIOLENCE_ONLY,
  indicators: [
    { id: 'disorder', weight: 0 },
    { id: 'repression', weight: 0 },
  ],
};
