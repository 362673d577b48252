import { UserError } from '#libs/events';

const LONGEST_NAME = 80;

/** What was looked up. @throws UserError NOT_FOUND when there is none, naming what was wanted and in which field. */
export function found<Value>(value: Value | null | undefined, kind: string, wanted: string, field = 'id'): Value {
  if (value != null) return value;
  throw new UserError('NOT_FOUND', `There is no ${kind} "${wanted.slice(0, LONGEST_NAME)}".`, field);
}
