import { UserError } from '#libs/events';
import { codeOf } from '../error-code.js';

type Explain = (path: string) => UserError;

const full: Explain = (path) =>
  new UserError('STORAGE_FULL', `There is no room to write ${path}. Free some space and run it again.`);
const failing: Explain = (path) =>
  new UserError('UNAVAILABLE', `The disk under ${path} reports an error. Look after the disk before you run it again.`);
const refused: Explain = (path) =>
  new UserError('BAD_USER_INPUT', `${path} may not be written here. Name a folder you may write to.`);
const folder: Explain = (path) =>
  new UserError('BAD_USER_INPUT', `${path} cannot be written: it is a folder. Name a file.`);
const nowhere: Explain = (path) =>
  new UserError('BAD_USER_INPUT', `${path} cannot be written: there is no such folder, or it is no folder.`);

/** What the operating system says of a file → what its owner can do. EFBIG: a limit on the size of files (`ulimit -f`). */
const BY_CODE: Readonly<Record<string, Explain>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EIO: failing,
  EACCES: refused,
  EPERM: refused,
  EROFS: refused,
  ENOENT: nowhere,
  ENOTDIR: nowhere,
  EISDIR: folder,
  EEXIST: nowhere,
};

/** Turns a failure to write a file into a sentence its owner can act on; everything else passes unchanged. */
export function explainFileFailure(error: unknown, path: string): unknown {
  if (error instanceof UserError) return error;
  return BY_CODE[codeOf(error)]?.(path) ?? error;
}
