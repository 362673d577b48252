import type { Act } from '../syntax/act.js';
import type { PloverType } from './plover-type.js';
import { quadOf } from './quad.js';

/** Types an act keeps under a promise: who will praise praises already. */
const KEPT_AHEAD: ReadonlySet<PloverType> = new Set(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'THREATEN', 'NONE']);
const WARNING = new Set(['threaten', 'warn', 'vow']);

/** What an act amounts to under what governs it: aid promised is agreement, force announced is a threat, help refused is rejection. */
export function settleType({ entries, governor, modality }: Act): PloverType {
  const type = entries[0]?.type ?? 'NONE';
  const quad = quadOf(type);
  if (WARNING.has(governor ?? '')) return 'THREATEN';
  if (modality === 'negated') return negated(type);
  if (modality !== 'future' || KEPT_AHEAD.has(type)) return type;
  return quad >= 3 ? 'THREATEN' : 'AGREE';
}

/** Cooperation refused or withheld is rejection; other acts keep their name. */
const negated = (type: PloverType): PloverType => (quadOf(type) === 1 || quadOf(type) === 2 ? 'REJECT' : type);
