import type { EventClassId, SourceGrade } from '#libs/events';

/** `type_of_violence` → class (UCDP GED codebook, section 2). */
export const UCDP_CLASSES: ReadonlyMap<string, EventClassId> = new Map<string, EventClassId>([
  // State-based: a government against an organised group or another government.
  ['1', 'violence.clash'],
  // Non-state: organised groups against each other.
  ['2', 'violence.clash'],
  // One-sided: an organised actor against civilians.
  ['3', 'violence.attack-on-civilians'],
]);

/**
 * How far UCDP itself stands behind a row. Judgement: its coders check every event of a yearly release (A); an event known
 * only from a summary (`event_clarity` 2), or still under review (`code_status` other than Clear), is one step below (B).
 */
export const UCDP_GRADES: Readonly<Record<'clear' | 'unclear', SourceGrade>> = { clear: 'A', unclear: 'B' };
