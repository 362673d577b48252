import type { ReviewEventInput, ReviewFactorInput, ReviewInput } from '#libs/contract';

/** What a person has changed in the proposal that is open. */
export interface DeskEdit {
  readonly event: ReviewEventInput;
  readonly factor: ReviewFactorInput;
  /** Event it is evidence for; `null` = a new event. */
  readonly into: string | null;
}

/** The edit as the API takes it: nothing where nothing was changed. */
export function inputOf({ event, factor, into }: DeskEdit): ReviewInput {
  return {
    ...(Object.keys(event).length > 0 && { event }),
    ...(Object.keys(factor).length > 0 && { factor }),
    ...(into !== null && { into }),
  };
}

interface Placed {
  readonly verdict: string;
  readonly event: { readonly id: string } | null;
  readonly near: readonly { readonly id: string }[];
}

/** A proposal that tells a known event again is evidence for it, unless the person says otherwise. */
export const firstEdit = (placement: Placed | null): DeskEdit => ({
  event: {},
  factor: {},
  into:
    placement?.verdict === 'EVIDENCE' || placement?.verdict === 'CONTRADICTS' ? (placement.event?.id ?? null) : null,
});

/** What `m` chooses next: the match, the events that come close, then a new event again. */
export function nextTarget(placement: Placed | null, into: string | null): string | null {
  const targets = [null, ...[placement?.event, ...(placement?.near ?? [])].flatMap((event) => event?.id ?? [])];
  return targets[(targets.indexOf(into) + 1) % targets.length] ?? null;
}

/** `"Jane Doe, the police"` → actors; roles and countries of names that were there before stay. */
export function actorsOf(
  text: string,
  known: readonly { readonly name: string; readonly role: string | null; readonly country: string | null }[],
) {
  const names = text.split(/[,;]/).map((name) => name.trim());
  return names.filter(Boolean).map((name) => known.find((actor) => actor.name === name) ?? { name });
}
