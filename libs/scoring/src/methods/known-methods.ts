import { CHALLENGERS, METHODS } from './catalogue.js';
import type { Method } from './method.js';
import { compareVersions } from './method-version.js';

/** A method that was drafted in a store. */
export interface StoredMethod {
  readonly method: Method;
  readonly isPublished: boolean;
}

/** Every method scores can be asked for under: those of the code and those of a store. */
export class KnownMethods {
  /** By version, oldest first. */
  readonly released: readonly Method[];
  /** Scored beside the current one, never published from: challengers of the code, then drafts. */
  readonly onTrial: readonly Method[];
  /** The newest released one: what is published, and what a question is about that names none. */
  readonly current: Method;

  constructor(stored: readonly StoredMethod[] = []) {
    const published = stored.filter(({ isPublished }) => isPublished).map(({ method }) => method);
    const drafts = stored.filter(({ isPublished }) => !isPublished).map(({ method }) => method);
    this.released = [...METHODS, ...published].sort((a, b) => compareVersions(a.version, b.version));
    this.onTrial = [...CHALLENGERS, ...drafts];
    this.current = this.released.at(-1) as Method;
  }

  get all(): readonly Method[] {
    return [...this.released, ...this.onTrial];
  }

  byVersion(version: string): Method | undefined {
    return this.all.find((method) => method.version === version);
  }
}
