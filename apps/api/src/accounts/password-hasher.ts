import { hash, verify } from '@node-rs/argon2';
import { UserError } from '#libs/events';

/** Argon2id as OWASP's minimum asks: 19 MiB, two passes, one lane (memoryCost is in KiB). */
const COST = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
/** Each takes a core for some 60 ms: with two at once the others are still answered. */
const AT_ONCE = 2;
const MOST_WAITING = 50;

/** A hash nobody knows the password of, so that an unknown name takes as long as a wrong password. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$t6ydo2LkgqC/jkDM7RAnSg$SzW20/jwJ6WRFmzjJ6BXcWxQdHPVXKCCsEoSyk2SGJQ';

let running = 0;
const waiting: (() => void)[] = [];

/** PHC string of a password. @throws UserError UNAVAILABLE when too many wait. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), COST));

/** False for a wrong password, and for `null`: no such account. @throws UserError UNAVAILABLE when too many wait. */
export async function isPasswordOf(password: string, phc: string | null): Promise<boolean> {
  const isRight = await inTurn(() => verify(phc ?? NOBODY, password.normalize('NFC')));
  return isRight && phc !== null;
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= MOST_WAITING)
    throw new UserError('UNAVAILABLE', 'Too many people log in at once. Try again in a few seconds.');
  if (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place goes to the next one without ever being free.
    if (next) next();
    else running -= 1;
  }
}
