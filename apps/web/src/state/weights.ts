import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';

interface Weight {
  readonly id: string;
  readonly weight: number;
}

/** Weights that differ from the method's; sent to the API as they are. */
export interface Weights {
  readonly name: 'all' | 'violence' | 'deaths' | 'custom';
  /** As the address holds it. */
  readonly text: string;
  readonly input: { readonly pillars: readonly Weight[]; readonly indicators: readonly Weight[] } | null;
}

const off = (...ids: string[]): Weight[] => ids.map((id) => ({ id, weight: 0 }));

export const ALL_PARTS: Weights = { name: 'all', text: '', input: null };
/** What a system that reads only political violence would have seen. */
export const VIOLENCE_ONLY: Weights = {
  name: 'violence',
  text: 'violence',
  input: { pillars: off('institutions', 'foreign'), indicators: [] },
};
/** What a system that counts only deaths would have seen. */
export const DEATHS_ONLY: Weights = {
  name: 'deaths',
  text: 'deaths',
  input: { pillars: off('institutions', 'foreign'), indicators: off('disorder', 'repression') },
};
export const ABLATIONS: readonly Weights[] = [ALL_PARTS, VIOLENCE_ONLY, DEATHS_ONLY];

/** `violence`, `deaths`, or a list `institutions:0.2,elections:0`; unknown parts are left out. */
export function parseWeights(text: string | null): Weights {
  if (!text) return ALL_PARTS;
  const named = ABLATIONS.find((weights) => weights.text === text);
  if (named) return named;
  const parts = text.split(',').flatMap(parseWeight);
  if (parts.length === 0) return ALL_PARTS;
  return {
    name: 'custom',
    text: parts.map(({ id, weight }) => `${id}:${weight}`).join(','),
    input: {
      pillars: parts.filter(({ id }) => PILLAR_IDS.some((pillar) => pillar === id)),
      indicators: parts.filter(({ id }) => INDICATOR_IDS.some((indicator) => indicator === id)),
    },
  };
}

function parseWeight(part: string): Weight[] {
  const [id = '', value = ''] = part.split(':');
  const weight = Number(value);
  const isKnown = [...PILLAR_IDS, ...INDICATOR_IDS].some((known) => known === id);
  return isKnown && value !== '' && weight >= 0 && weight <= 1 ? [{ id, weight }] : [];
}
