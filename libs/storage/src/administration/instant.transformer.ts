import type { ValueTransformer } from 'typeorm';

/** TypeORM gives a Date, whose milliseconds are fine for showing when something was done. */
export const INSTANT: ValueTransformer = {
  to: (instant: string): string => instant,
  from: (at: Date | null): string | null => at?.toISOString() ?? null,
};
