import type { EventClassId } from '#libs/events';
import { AUDITED_READINGS } from './audited-readings.data.js';

/** Precision of machine-read text until its class has been audited (method, section 3). */
export const UNAUDITED_PRECISION = 0.9;

/** As many readings as the assumption weighs: a class with two audited proposals is not judged by those two alone. */
const ASSUMED_READINGS = 10;

const READINGS = new Map(AUDITED_READINGS.map(([eventClass, right, wrong]) => [eventClass, { right, wrong }]));

/**
 * Share of the proposals of a class that are right, 0–1, to two decimals: the audit's count on top of the assumption for classes nobody has audited.
 * Holds for text read by the machine; what a person codes by hand has 1.
 */
export function precisionOf(eventClass: EventClassId): number {
  const { right, wrong } = READINGS.get(eventClass) ?? { right: 0, wrong: 0 };
  const mean = (right + ASSUMED_READINGS * UNAUDITED_PRECISION) / (right + wrong + ASSUMED_READINGS);
  return Math.round(mean * 100) / 100;
}
