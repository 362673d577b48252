import type { Columns } from '../delimited/columns.js';

export type AcledColumns = ReturnType<typeof findAcledColumns>;

export const ACLED_REQUIRED = [
  ['event_id_cnty'],
  ['event_date'],
  ['sub_event_type'],
  ['country', 'iso', 'iso3'],
  ['fatalities'],
];

/** Where each column stands in one file; -1 where the export has none. */
export function findAcledColumns(columns: Columns) {
  return {
    id: columns.find('event_id_cnty'),
    date: columns.find('event_date'),
    type: columns.find('sub_event_type'),
    iso: columns.find('iso', 'iso3'),
    country: columns.find('country'),
    fatalities: columns.find('fatalities'),
    timestamp: columns.find('timestamp'),
    actor1: columns.find('actor1'),
    actor2: columns.find('actor2'),
    location: columns.find('location'),
    latitude: columns.find('latitude'),
    longitude: columns.find('longitude'),
    source: columns.find('source'),
    scale: columns.find('source_scale'),
    notes: columns.find('notes'),
  } as const;
}
