import { KnownMethods } from '#libs/scoring';
import type { DraftedMethod, LedgerStore } from '#libs/storage';

/** Every method scores can be computed under: those of the code and those drafted in this store. */
export async function readKnownMethods(storage: Pick<LedgerStore, 'methods'>): Promise<KnownMethods> {
  return knownWith(await storage.methods.drafted());
}

export const knownWith = (drafted: readonly DraftedMethod[]): KnownMethods =>
  new KnownMethods(
    drafted.map(({ definition, publishedAt }) => ({ method: definition, isPublished: publishedAt !== null })),
  );
