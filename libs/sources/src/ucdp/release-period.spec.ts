import { ucdpReleasePeriod } from '#libs/sources';
import { editionOf } from './releases.js';

const months = (fileName: string) => {
  const period = ucdpReleasePeriod(fileName);
  return period && [period.from, period.to, period.knownAt(period.to)];
};

describe('the months a release of UCDP tells of', () => {
  it.each([
    ['GEDEvent_v24_1.csv', ['1989-01', '2023-12', '2024-06-01T00:00:00Z']],
    ['GEDEvent_v24_1.csv.gz', ['1989-01', '2023-12', '2024-06-01T00:00:00Z']],
    ['GEDEvent_v24.1_page0.json', ['1989-01', '2023-12', '2024-06-01T00:00:00Z']],
    ['ged211.csv', ['1989-01', '2020-12', '2021-06-01T00:00:00Z']],
    ['GEDEvent_v23_0_10.csv.gz', ['2023-10', '2023-10', '2023-11-30T23:59:59Z']],
    ['GEDEvent_v26.0.9_page12.json', ['2026-09', '2026-09', '2026-10-31T23:59:59Z']],
    ['GEDEvent_v23_01_23_09.csv', ['2023-01', '2023-09', '2023-10-31T23:59:59Z']],
  ])('are read from its name %s', (fileName, expected) => expect(months(fileName)).toEqual(expected));

  it.each(['ged_mexico.csv', 'ged211-mexico.csv', 'ged_car_v23_1.csv', 'events.json'])(
    'are unknown for %s, which may be a cut',
    (fileName) => expect(ucdpReleasePeriod(fileName)).toBeNull(),
  );
});

describe('the edition of a release of UCDP', () => {
  it.each([
    ['GEDEvent_v23_0_10.csv', 230_010],
    ['GEDEvent_v23_01_23_12.csv', 230_012],
    ['GEDEvent_v24_1.csv.gz', 240_100],
    ['ged_car_v23_1.csv', 230_100],
    ['GEDEvent_v26.0.9_page12.json', 260_009],
    ['ged211.csv', 210_100],
    ['ged172 (1).csv.gz', 170_200],
    ['ged2021.csv', null],
    ['ged_mexico.csv', null],
  ])('%s is %s: a later one has the higher number', (fileName, edition) => expect(editionOf(fileName)).toBe(edition));
});
