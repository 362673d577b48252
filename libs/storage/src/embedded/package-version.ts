import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `18.4.0-beta.17`: the version of PostgreSQL and of its packaging. */
export function versionOfPackage(packageRoot: string): string {
  return (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;
}
