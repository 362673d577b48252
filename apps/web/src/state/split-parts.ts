import type { EventPartInput, ReviewEventInput } from '#libs/contract';

/** One of the events that another is split into, as it is being edited. */
export interface SplitPart {
  /** Tells parts of one form apart. */
  readonly key: number;
  readonly edit: ReviewEventInput;
  /** Ids of the evidence that tells it. */
  readonly reports: readonly string[];
}

/** Two parts: with several reports the last tells the second, with one both rest on it. */
export function firstParts(reports: readonly { readonly id: string }[]): readonly SplitPart[] {
  const ids = reports.map(({ id }) => id);
  const [own, other] = ids.length > 1 ? [ids.slice(0, -1), ids.slice(-1)] : [ids, ids];
  return [
    { key: 0, edit: {}, reports: own },
    { key: 1, edit: {}, reports: other },
  ];
}

/** A further part that rests on what the last one rests on. */
export function withFurtherPart(parts: readonly SplitPart[]): readonly SplitPart[] {
  const key = Math.max(...parts.map((part) => part.key)) + 1;
  return [...parts, { key, edit: {}, reports: parts.at(-1)?.reports ?? [] }];
}

/** The parts as the API takes them. */
export const partInputs = (parts: readonly SplitPart[]): EventPartInput[] =>
  parts.map(({ edit, reports }) => ({ ...edit, reports: [...reports] }));
