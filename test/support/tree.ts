import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Repository root, wherever the checkout lies. */
export const ROOT = new URL('../../', import.meta.url).pathname;

export function readText(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

/** Paths of all files git tracks, or would track, relative to the root. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '');
}
