import type { CountryCode, EventClassId, RejectedRow } from '#libs/events';
import { CAMEO_GROUPS, type CameoGroup } from './cameo.data.js';

const GROUP_BY_CODE: ReadonlyMap<string, CameoGroup> = new Map(
  CAMEO_GROUPS.flatMap((group) => group.codes.split(' ').map((code) => [code, group] as const)),
);

/** What a machine feed says happened, in its own terms. */
export interface CodedAction {
  readonly code: string;
  /** Where it happened. */
  readonly country: CountryCode;
  /** Countries of the two actors, as far as they are known. */
  readonly actorCountries: readonly (CountryCode | null)[];
}

export type CodedClass =
  | { readonly class: EventClassId; readonly meaning: string }
  | ({ readonly class: null } & Pick<RejectedRow, 'reason' | 'detail'>);

/** The class of a coded action, or the reason why it is none. Codes are text: `0871` is not 871. */
export function classOfAction(action: CodedAction): CodedClass {
  const group = GROUP_BY_CODE.get(action.code);
  if (!group) return unmapped('unknown-code', 'The CAMEO codebook has no such code; codes keep their leading zeros.');
  if (group.class === null) return unmapped('not-political-risk', `Not mapped to a class: ${group.why}.`);
  if (group.isForeign && !isAcrossBorder(action))
    return unmapped('no-foreign-actor', `${group.why} counts between a party of the country and one from abroad.`);
  return { class: group.class, meaning: group.why };
}

/** Exactly one of the two parties is known to be from abroad. */
function isAcrossBorder({ country, actorCountries }: CodedAction): boolean {
  return actorCountries.filter((code) => code !== null && code !== country).length === 1;
}

function unmapped(reason: string, detail: string): CodedClass {
  return { class: null, reason, detail };
}
