import { UserError } from '#libs/events';

/** One file of GDELT's list of the last quarter of an hour. */
export interface GdeltListed {
  readonly bytes: number;
  readonly md5: string;
  readonly url: string;
}

const LINE = /^(\d+) ([0-9a-f]{32}) (https?:\/\/\S+)$/i;
const EVENT_EXPORT = /\.export\.csv(?:\.(?:zip|gz))?$/i;

/**
 * The newest event export in `lastupdate.txt` or a list like it, whose lines are size, MD5 and address of the event, mention and graph files,
 * the newest at the end.
 * @throws UserError for a text that is no such list: an error page, or an answer cut off
 */
export function eventExportOf(list: string): GdeltListed {
  for (const line of list.split('\n').reverse()) {
    const [, bytes, md5, url] = LINE.exec(line.trim()) ?? [];
    if (url !== undefined && md5 !== undefined && EVENT_EXPORT.test(url))
      return { bytes: Number(bytes), md5: md5.toLowerCase(), url };
  }
  const shown = list.trim().slice(0, 80);
  throw new UserError('BAD_USER_INPUT', `GDELT's list must name an event export with size and MD5. Found: "${shown}".`);
}
