import { UserError } from '#libs/events';

const VERSION = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

/** The three numbers of `MAJOR.MINOR.PATCH`. @throws UserError for text of another form. */
export function readVersion(version: string): readonly number[] {
  const parts = VERSION.exec(version);
  if (parts) return parts.slice(1).map(Number);
  throw new UserError(
    'BAD_USER_INPUT',
    `"${version.slice(0, 40)}" is no version: give three numbers, for example 1.1.0.`,
    'version',
  );
}

/** Negative when `a` is the older of two released versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [readVersion(a), readVersion(b)];
  const differences = left.map((part, at) => part - (right[at] as number));
  return differences.find((difference) => difference !== 0) ?? 0;
}
