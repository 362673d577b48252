import { UserError } from '#libs/events';
import type { HoldingsUpload } from './holding.js';
import { parseHoldingsCsv } from './holdings-csv.js';
import { parseGhostfolio } from './holdings-ghostfolio.js';

/** A pasted or uploaded text, whichever of the known formats it is. @throws UserError as the readers of the formats, and for broken JSON. */
export function parseHoldings(text: string): HoldingsUpload {
  return /^\uFEFF?\s*[[{]/.test(text) ? parseGhostfolio(readJson(text)) : parseHoldingsCsv(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(
      'BAD_USER_INPUT',
      `This begins like JSON but is none: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'}.`,
    );
  }
}
