import { FieldError, UserError } from '#libs/events';

/** @throws UserError naming the field of the input where the work throws a FieldError. */
export function explained<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    throw new UserError('BAD_USER_INPUT', `${error.message}.`, `input.${error.field}`);
  }
}
