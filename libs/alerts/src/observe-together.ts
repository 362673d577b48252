import type { Observation } from './observation.js';

export interface Together {
  /** Id of what they are parts of. */
  readonly subject: string;
  readonly parts: ReadonlyMap<string, Iterable<Observation>>;
  /** The value of the whole, from the newest value of each part. */
  readonly valueOf: (values: ReadonlyMap<string, number>) => number;
}

/** A whole, such as a portfolio, at every moment at which one of its parts is looked at; oldest first. All parts begin at one moment. */
export function* observeTogether({ subject, parts, valueOf }: Together): Generator<Observation> {
  const seen = [...parts].flatMap(([key, stream]) =>
    Array.from(stream, ({ at, on, value }) => ({ key, at, on, value })),
  );
  // Moments are written alike, so that their order is that of their texts.
  seen.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const values = new Map<string, number>();
  for (const [index, { key, at, on, value }] of seen.entries()) {
    values.set(key, value);
    if (seen[index + 1]?.at !== at) yield { subject, at, on, value: valueOf(values), country: null };
  }
}
