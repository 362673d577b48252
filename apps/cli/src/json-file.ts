import { readFile } from 'node:fs/promises';
import { UserError } from '#libs/events';

/**
 * The parsed content of a JSON file.
 * @throws UserError BAD_USER_INPUT naming the file, when it cannot be read or is not JSON in UTF-8.
 */
export async function readJsonFile(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError('BAD_USER_INPUT', `${path}: cannot be read: ${reasonOf(error)}.`, 'events');
  });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new UserError('BAD_USER_INPUT', `${path}: is not JSON: ${reasonOf(error)}.`, 'events');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is not allowed',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
