import { Columns } from '../delimited/columns.js';
import type { ReadContext } from '../source-adapter.js';

/** Where each column stands in one file; -1 where the release has none. Later releases renamed some. */
export type GedColumns = ReturnType<typeof findGedColumns>;

const REQUIRED = [['id'], ['type_of_violence'], ['country', 'country_id'], ['date_end'], ['best', 'best_est']];

/** @throws UserError for a header that lacks what an event needs */
export function findGedColumns(names: readonly string[], context: ReadContext) {
  const columns = new Columns(names, context);
  columns.require(REQUIRED);
  return {
    width: columns.width,
    id: columns.find('id'),
    type: columns.find('type_of_violence'),
    status: columns.find('code_status'),
    clarity: columns.find('event_clarity'),
    country: columns.find('country'),
    countryId: columns.find('country_id'),
    dateEnd: columns.find('date_end'),
    best: columns.find('best', 'best_est'),
    low: columns.find('low', 'low_est'),
    high: columns.find('high', 'high_est'),
    dyad: columns.find('dyad_name'),
    sideA: columns.find('side_a'),
    sideB: columns.find('side_b'),
    stateA: columns.find('gwnoa'),
    stateB: columns.find('gwnob'),
    place: columns.find('where_coordinates', 'location'),
    latitude: columns.find('latitude'),
    longitude: columns.find('longitude'),
    office: columns.find('source_office'),
    date: columns.find('source_date'),
    headline: columns.find('source_headline'),
    article: columns.find('source_article'),
  } as const;
}
