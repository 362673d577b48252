import { UserError } from '#libs/events';
import { gdelt } from './gdelt/gdelt.source.js';
import { icews } from './icews/icews.source.js';
import { acled } from './acled/acled.source.js';
import type { SourceAdapter } from './source-adapter.js';
import { faultline } from './faultline/faultline.source.js';
import { ucdpGed } from './ucdp/ucdp-ged.source.js';

/** Every origin events come from, in the order in which they are offered. */
export const SOURCES: readonly SourceAdapter[] = [faultline, ucdpGed, gdelt, icews, acled];

/** @throws UserError naming the sources there are */
export function sourceById(id: string): SourceAdapter {
  const source = SOURCES.find((known) => known.id === id);
  if (source) return source;
  const known = SOURCES.map(({ id }) => id).join(', ');
  throw new UserError('BAD_USER_INPUT', `There is no source "${id}". Sources: ${known}.`, 'source');
}
