import { METHOD_1_0_0 } from './1.0.0.method.js';
import { METHOD_1_1_0_CHALLENGER } from './1.1.0-challenger.method.js';
import type { Method } from './method.js';

/** Every method that comes with this version of the code, oldest first. */
export const METHODS: readonly Method[] = [METHOD_1_0_0];

export const LATEST_METHOD: Method = METHOD_1_0_0;

/** Methods on trial: any score can be asked for under one, none is ever published. */
export const CHALLENGERS: readonly Method[] = [METHOD_1_1_0_CHALLENGER];

/** A method of the code: released or a challenger. Those drafted in a store are in `KnownMethods`. */
export function methodByVersion(version: string): Method | undefined {
  return [...METHODS, ...CHALLENGERS].find((method) => method.version === version);
}
