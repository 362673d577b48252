import type { PloverType } from '../plover/plover-type.js';

/** concept, PLOVER type, PLOVER mode, CAMEO code, words */
export type ActRow = readonly [concept: string, type: PloverType, mode: string | null, cameo: string, words: string];
