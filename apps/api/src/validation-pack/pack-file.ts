import type { Storage } from '#libs/storage';

/** One file of a validation pack. */
export interface PackFile {
  readonly path: string;
  /** What a validator finds in it, in a sentence. */
  readonly what: string;
  readonly text: (storage: Storage) => Promise<string> | AsyncIterable<string>;
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
