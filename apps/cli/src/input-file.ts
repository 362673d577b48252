import { readFile } from 'node:fs/promises';
import { UserError } from '#libs/events';

/**
 * The text of a file.
 * @throws UserError BAD_USER_INPUT naming the file, when it cannot be read or is not UTF-8.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError('BAD_USER_INPUT', `${path}: cannot be read: ${reasonOf(error)}.`, 'file');
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('BAD_USER_INPUT', `${path}: is not text in UTF-8.`, 'file');
  }
}

/**
 * The parsed content of a JSON file.
 * @throws UserError BAD_USER_INPUT naming the file, when it cannot be read or is not JSON in UTF-8.
 */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readTextFile(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UserError('BAD_USER_INPUT', `${path}: is not JSON: ${reasonOf(error)}.`, 'file');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is not allowed',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
