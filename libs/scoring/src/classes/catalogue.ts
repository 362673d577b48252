import type { EventClassId } from '#libs/events';
import type { EventClass } from './event-class.js';
import { ASSET_CLASSES } from './asset.classes.js';
import { ELECTION_CLASSES } from './election.classes.js';
import { EXECUTIVE_CLASSES } from './executive.classes.js';
import { ALIGNMENT_CLASSES, FOREIGN_MILITARY_CLASSES } from './foreign.classes.js';
import { LAW_CLASSES } from './law.classes.js';
import { LEGISLATURE_CLASSES } from './legislature.classes.js';
import { PROTEST_CLASSES } from './protest.classes.js';
import { REPRESSION_CLASSES } from './repression.classes.js';
import { RESTRAINT_CLASSES } from './restraint.classes.js';
import { VIOLENCE_CLASSES } from './violence.classes.js';

/** Every class of event, in the order of the method's table. */
export const EVENT_CLASSES: readonly EventClass[] = [
  ...VIOLENCE_CLASSES,
  ...PROTEST_CLASSES,
  ...REPRESSION_CLASSES,
  ...ELECTION_CLASSES,
  ...EXECUTIVE_CLASSES,
  ...LAW_CLASSES,
  ...LEGISLATURE_CLASSES,
  ...FOREIGN_MILITARY_CLASSES,
  ...ASSET_CLASSES,
  ...ALIGNMENT_CLASSES,
  ...RESTRAINT_CLASSES,
];

const BY_ID: ReadonlyMap<string, EventClass> = new Map(EVENT_CLASSES.map((one) => [one.id, one]));

export function eventClassById(id: EventClassId): EventClass | undefined {
  return BY_ID.get(id);
}
