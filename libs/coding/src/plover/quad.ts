import type { PloverType } from './plover-type.js';

/** 0 statement, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 0 | 1 | 2 | 3 | 4;

const QUADS: Readonly<Record<PloverType, Quad>> = {
  NONE: 0,
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** Quad class of a type; conceding counts as material, as in the data sets that join it with retreat under "yield". */
export const quadOf = (type: PloverType): Quad => QUADS[type];
