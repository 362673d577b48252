import type { Method } from './method.js';
import { METHOD_1_0_0 } from './1.0.0.method.js';

/** Every released method, oldest first. */
export const METHODS: readonly Method[] = [METHOD_1_0_0];

export const LATEST_METHOD: Method = METHOD_1_0_0;

export function methodByVersion(version: string): Method | undefined {
  return METHODS.find((method) => method.version === version);
}
