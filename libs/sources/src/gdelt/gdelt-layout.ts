import { comparable, type Columns } from '../delimited/columns.js';
import { refuseFile } from '../input/refusal.js';
import type { ReadContext } from '../source-adapter.js';

/** Positions of what an event needs; -1 where the version has no such column. */
export interface GdeltLayout {
  readonly id: number;
  readonly day: number;
  readonly actor1: number;
  readonly actor1Country: number;
  readonly actor2: number;
  readonly actor2Country: number;
  readonly code: number;
  readonly place: number;
  readonly country: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly added: number;
  readonly url: number;
  /** GDELT 2.0, whose files hold a quarter-hour. */
  readonly isQuarterHourly: boolean;
}

const ACTORS = { id: 0, day: 1, actor1: 6, actor1Country: 7, actor2: 16, actor2Country: 17, code: 26 };
/** GDELT 1.0 before April 2013: 57 columns, no address of the article. */
const VERSION_1_WITHOUT_URL: GdeltLayout = {
  ...ACTORS,
  place: 50,
  country: 51,
  latitude: 53,
  longitude: 54,
  added: 56,
  url: -1,
  isQuarterHourly: false,
};
const VERSION_1: GdeltLayout = { ...VERSION_1_WITHOUT_URL, url: 57 };
const VERSION_2: GdeltLayout = {
  ...ACTORS,
  place: 52,
  country: 53,
  latitude: 56,
  longitude: 57,
  added: 59,
  url: 60,
  isQuarterHourly: true,
};

/** Layouts of files without a header by their number of columns; GDELT 1.0 files mix 57 and 58. */
export const GDELT_LAYOUTS: ReadonlyMap<number, GdeltLayout> = new Map([
  [57, VERSION_1_WITHOUT_URL],
  [58, VERSION_1],
  [61, VERSION_2],
]);

const REQUIRED = [['globaleventid'], ['sqldate', 'day'], ['eventcode'], ['actiongeo_countrycode'], ['dateadded']];

export function isGdeltHeader(first: readonly string[]): boolean {
  return first.some((name) => comparable(name) === 'globaleventid');
}

/** @throws UserError for a header that lacks what an event needs */
export function layoutOfHeader(columns: Columns): GdeltLayout {
  columns.require(REQUIRED);
  return {
    id: columns.find('globaleventid'),
    day: columns.find('sqldate', 'day'),
    actor1: columns.find('actor1name'),
    actor1Country: columns.find('actor1countrycode'),
    actor2: columns.find('actor2name'),
    actor2Country: columns.find('actor2countrycode'),
    code: columns.find('eventcode'),
    place: columns.find('actiongeo_fullname'),
    country: columns.find('actiongeo_countrycode'),
    latitude: columns.find('actiongeo_lat'),
    longitude: columns.find('actiongeo_long'),
    added: columns.find('dateadded'),
    url: columns.find('sourceurl'),
    isQuarterHourly: columns.find('actiongeo_adm2code') >= 0,
  };
}

/** @throws UserError when the first line is neither a header nor an event of a known version */
export function checkFirstRow(first: readonly string[], context: ReadContext): void {
  if (GDELT_LAYOUTS.has(first.length) && /^\d+$/.test(first[0] ?? '')) return;
  throw refuseFile(
    context,
    `a GDELT export has 57, 58 or 61 columns separated by tabs and starts with an event number, or has a header. Found ${first.length} columns starting with "${(first[0] ?? '').slice(0, 40)}".`,
  );
}
