import { UserError, type Day } from '#libs/events';

/** @throws UserError for a range that ends before it begins: an empty answer would look like quiet days. `field` is where `from` stands. */
export function checkRange(
  { from, to }: { readonly from: Day | null | undefined; readonly to: Day | null | undefined },
  field = 'from',
): void {
  if (from != null && to != null && from > to)
    throw new UserError('BAD_USER_INPUT', `from ${from} is later than to ${to}.`, field);
}
