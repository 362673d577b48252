import { eventsOf, rowsOf } from '../../../test/support/read-rows.js';

/** The columns of files as their publishers hand them out, in their order; the rows are made up. */
const GED_49 =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,' +
  'side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,' +
  'source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,' +
  'country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const GED_UNTIL_21 =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,' +
  'number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,' +
  'adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,' +
  'deaths_civilians,deaths_unknown,best,high,low';
const GDELT_61 =
  'GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor1CountryCode,Actor1KnownGroupCode,Actor1EthnicCode,' +
  'Actor1Religion1Code,Actor1Religion2Code,Actor1Type1Code,Actor1Type2Code,Actor1Type3Code,Actor2Code,Actor2Name,Actor2CountryCode,' +
  'Actor2KnownGroupCode,Actor2EthnicCode,Actor2Religion1Code,Actor2Religion2Code,Actor2Type1Code,Actor2Type2Code,Actor2Type3Code,IsRootEvent,' +
  'EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,Actor1Geo_Type,Actor1Geo_FullName,' +
  'Actor1Geo_CountryCode,Actor1Geo_ADM1Code,Actor1Geo_ADM2Code,Actor1Geo_Lat,Actor1Geo_Long,Actor1Geo_FeatureID,Actor2Geo_Type,' +
  'Actor2Geo_FullName,Actor2Geo_CountryCode,Actor2Geo_ADM1Code,Actor2Geo_ADM2Code,Actor2Geo_Lat,Actor2Geo_Long,Actor2Geo_FeatureID,' +
  'ActionGeo_Type,ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_ADM1Code,ActionGeo_ADM2Code,ActionGeo_Lat,ActionGeo_Long,' +
  'ActionGeo_FeatureID,DATEADDED,SOURCEURL';
const ICEWS_20 =
  'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,' +
  'Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude';
const ACLED_31 =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,' +
  'interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,' +
  'fatalities,tags,timestamp';
const ACLED_UNTIL_2022 =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,' +
  'assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,' +
  'fatalities,timestamp,iso3';

type Cells = Readonly<Record<string, string>>;

const GED: Cells = {
  ...{ id: '500001', year: '2020', active_year: 'TRUE', code_status: 'Clear', type_of_violence: '3', where_prec: '1' },
  ...{
    side_a: 'Gang',
    side_b: 'Civilians',
    source_article: '"Wire, 2020-10-04, ""Town raided"""',
    source_office: 'Wire',
  },
  ...{ source_date: '2020-10-04', source_headline: 'Town raided', where_coordinates: 'Mopti', latitude: '14.5' },
  ...{ longitude: '-4.2', country: 'Mali', country_id: '432', region: 'Africa', event_clarity: '1', date_prec: '1' },
  ...{ date_start: '2020-10-03', date_end: '2020-10-04', best: '2', high: '3', low: '2' },
};
const GDELT: Cells = {
  ...{ GLOBALEVENTID: '900001', SQLDATE: '20201004', MonthYear: '202010', Year: '2020', FractionDate: '2020.7507' },
  ...{ Actor1Name: 'PROTESTER', Actor2Name: 'GOVERNMENT', EventCode: '145', EventBaseCode: '145', EventRootCode: '14' },
  ...{ ActionGeo_FullName: 'Bamako, Bamako, Mali', ActionGeo_CountryCode: 'ML', ActionGeo_Lat: '12.65' },
  ...{ ActionGeo_Long: '-8', DATEADDED: '20201004121500', SOURCEURL: 'https://wire.example/a' },
};
const ICEWS: Cells = {
  ...{ 'Event ID': '700001', 'Event Date': '2020-10-04', 'Source Name': 'Protester (Mali)', 'Source Country': 'Mali' },
  ...{ 'Event Text': 'Protest violently, riot', 'CAMEO Code': '145', 'Target Name': 'Government (Mali)' },
  ...{ 'Target Country': 'Mali', 'Story ID': '50', Publisher: 'Wire', City: 'Bamako', Country: 'Mali' },
};
const ACLED: Cells = {
  ...{ event_id_cnty: 'MLI1', event_date: '2020-10-04', sub_event_type: 'Mob violence', inter1: 'Rioters', iso: '466' },
  ...{ iso3: 'MLI', country: 'Mali', latitude: '14.5', longitude: '-4.2', source: 'Wire', source_scale: 'National' },
  ...{ fatalities: '2', timestamp: '1602000000', event_id_no_cnty: '1', data_id: '800001' },
};

/** One row under `columns`, each cell by its name; names that are not asked for stay empty. */
function fileOf(columns: string, cells: Cells, write: (names: readonly string[]) => string): string {
  const names = columns.split(',');
  return `${write(names)}\n${write(names.map((name) => cells[name] ?? ''))}\n`;
}

const commas = (cells: readonly string[]): string => cells.join(',');
const tabs = (cells: readonly string[]): string => cells.join('\t');
const quotedTabs = (cells: readonly string[]): string =>
  tabs(cells.map((cell) => (cell === '' ? 'NULL' : `"${cell}"`)));
const jsonOf = (columns: string, cells: Cells) =>
  Object.fromEntries(columns.split(',').map((name) => [name, cells[name] ?? null]));
const quoted = (cells: readonly string[]): string =>
  commas(cells.map((cell) => (cell.startsWith('"') ? cell : `"${cell}"`)));

const GED_API = { ...GED, date_end: '2020-10-04T00:00:00', source_article: 'Wire' };

/** What it is, source, name of the file, its text, and the version-dependent part of what is read: when it was known. */
const FORMS: readonly (readonly [string, string, string, string, string])[] = [
  ['a yearly release of UCDP', 'ucdp-ged', 'GEDEvent_v25_1.csv', fileOf(GED_49, GED, commas), '2021-06-01'],
  ['a release of UCDP up to 21.1', 'ucdp-ged', 'ged211.csv', fileOf(GED_UNTIL_21, GED, quoted), '2021-06-01'],
  ['a month of UCDP’s candidates', 'ucdp-ged', 'GEDEvent_v20_0_10.csv', fileOf(GED_49, GED, commas), '2020-11-30'],
  [
    'an answer of UCDP’s API',
    'ucdp-ged',
    'GEDEvent_v20.0.10_page0.json',
    JSON.stringify({ TotalCount: 1, TotalPages: 1, Result: [jsonOf(GED_49, GED_API)] }),
    '2020-11-30',
  ],
  [
    'a quarter of an hour of GDELT, translated',
    'gdelt',
    '20201004121500.translation.export.CSV',
    fileOf(GDELT_61, GDELT, tabs).slice(GDELT_61.length + 1),
    '2020-10-04',
  ],
  ['a table of GDELT from BigQuery', 'gdelt', 'bq-results.csv', fileOf(GDELT_61, GDELT, quoted), '2020-10-04'],
  ['a year of ICEWS', 'icews', 'events.2020.20220623.tab', fileOf(ICEWS_20, ICEWS, tabs), '2020-10-05'],
  [
    'a week of ICEWS, with quotes',
    'icews',
    '20201006-icews-events.tab',
    fileOf(ICEWS_20, ICEWS, quotedTabs),
    '2020-10-05',
  ],
  ['an export of ACLED', 'acled', 'acled.csv', fileOf(ACLED_31, ACLED, quoted), '2020-10-06'],
  [
    'an export of ACLED with the people who live near',
    'acled',
    'acled.csv',
    fileOf(`${ACLED_31},population_1km,population_2km,population_5km,population_best`, ACLED, commas),
    '2020-10-06',
  ],
  ['an export of ACLED up to 2022', 'acled', 'acled.csv', fileOf(ACLED_UNTIL_2022, ACLED, commas), '2020-10-06'],
  [
    'an export of ACLED with some columns alone',
    'acled',
    'acled.csv',
    fileOf('event_id_cnty,event_date,sub_event_type,fatalities,iso3', ACLED, commas),
    '2026-01-15',
  ],
  [
    'an answer of ACLED’s API',
    'acled',
    'acled.json',
    JSON.stringify({ status: 200, success: true, data: [jsonOf(ACLED_31, ACLED)] }),
    '2020-10-06',
  ],
];

/** Tables of the same publishers that do not say what an event needs. */
const OTHERS: readonly (readonly [string, string, string, string])[] = [
  ['UCDP’s list of conflicts', 'ucdp-ged', 'conflict_id,location,side_a,side_b,year,start_date,gwno_loc', 'date_end'],
  ['GDELT’s mentions', 'gdelt', tabs(Array.from({ length: 16 }, () => '900001')), 'Found 16 columns'],
  ['GDELT’s graph', 'gdelt', tabs(['20201004121500-1', ...Array.from({ length: 26 }, () => '')]), 'Found 27 columns'],
  [
    'GDELT reduced',
    'gdelt',
    tabs('Date Source Target CAMEOCode NumEvents NumArts QuadClass'.split(' ')),
    'Found 7 columns',
  ],
  ['ICEWS’s file of 2017', 'icews', tabs(ICEWS_20.split(',').filter((name) => name !== 'CAMEO Code')), 'CAMEO Code'],
  [
    'ACLED’s weekly aggregates',
    'acled',
    'WEEK,REGION,COUNTRY,ADMIN1,SUB_EVENT_TYPE,EVENTS,FATALITIES,ID',
    'event_id_cnty',
  ],
  [
    'ACLED before sub-event types',
    'acled',
    'GWNO,EVENT_ID_CNTY,EVENT_DATE,EVENT_TYPE,COUNTRY,FATALITIES',
    'sub_event_type',
  ],
];

describe('a file as its publisher hands it out', () => {
  it.each(FORMS)('is read as what it is: %s', async (...[, source, fileName, text, knownOn]) => {
    const [event, ...others] = eventsOf(await rowsOf(source, text, { fileName }));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ country: 'MLI', occurredOn: '2020-10-04' });
    expect(event?.class).toBe(source === 'ucdp-ged' ? 'violence.attack-on-civilians' : 'violence.riot');
    expect(event?.dead).toBe(source === 'ucdp-ged' || source === 'acled' ? 2 : null);
    expect(event?.knownAt.slice(0, 10)).toBe(knownOn);
  });

  it.each(OTHERS)('is refused by its header where a row is no event: %s', async (...[, source, header, missing]) =>
    expect(rowsOf(source, `${header}\n`)).rejects.toThrow(missing),
  );
});
