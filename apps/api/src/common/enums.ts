import { registerEnumType } from '@nestjs/graphql';
import { ATTRIBUTIONS, CODINGS, REGIONS, RISK_LABELS, SOURCE_GRADES } from '#libs/events';

/** `['local-media']` → `{ LOCAL_MEDIA: 'local-media' }`: the names the schema shows, the values the libraries use. */
export function enumOf<Value extends string>(values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]));
}

/** Descriptions of the values of an enum, for `registerEnumType`. */
export const described = <Value extends string>(
  names: Readonly<Record<string, Value>>,
  describe: (value: Value) => string,
): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [name, { description: describe(value) }]));

export const RegionEnum = enumOf(REGIONS);
export const RiskLabelEnum = enumOf(RISK_LABELS);
export const SourceGradeEnum = enumOf(SOURCE_GRADES);
export const AttributionEnum = enumOf(ATTRIBUTIONS);
export const CodingEnum = enumOf(CODINGS);

export const COVERAGE_STATES = ['observed', 'none-reported', 'stale', 'unmonitored'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];
export const CoverageStateEnum = enumOf(COVERAGE_STATES);

export const INTERVALS = ['day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];
export const IntervalEnum = enumOf(INTERVALS);

export const IMPORT_STATES = ['running', 'finished', 'failed', 'interrupted', 'rehearsed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export const ImportStateEnum = enumOf(IMPORT_STATES);

export type SeriesParts = 'none' | 'pillars' | 'indicators';
export const SeriesPartsEnum = enumOf<SeriesParts>(['none', 'pillars', 'indicators']);

export type ContributionKind = 'event' | 'factor';
export const ContributionKindEnum = enumOf<ContributionKind>(['event', 'factor']);

export type EventStatus = 'actual' | 'retracted';
export const EventStatusEnum = enumOf<EventStatus>(['actual', 'retracted']);

export type OrderDirection = 'asc' | 'desc';
export const OrderDirectionEnum = enumOf<OrderDirection>(['asc', 'desc']);

export type CountryOrderField = 'score' | 'name' | 'change';
export const CountryOrderFieldEnum = enumOf<CountryOrderField>(['score', 'name', 'change']);

export type EventOrderField = 'occurred-on' | 'known-at' | 'points';
export const EventOrderFieldEnum = enumOf<EventOrderField>(['occurred-on', 'known-at', 'points']);

registerEnumType(RegionEnum, { name: 'Region', description: 'Part of the world a country is listed under.' });
registerEnumType(RiskLabelEnum, {
  name: 'RiskLabel',
  description:
    'Zone of the score, lowest risk first: below 20, 20–35, 35–50, 50–70, 70 and above; sticky against small moves.',
});
registerEnumType(SourceGradeEnum, {
  name: 'SourceGrade',
  description: 'Admiralty letter of a source: A reliable to E unreliable, F cannot be judged.',
});
registerEnumType(AttributionEnum, {
  name: 'Attribution',
  description:
    'Who the report has it from: own observation, an official, an observer mission, local media, a party to the conflict.',
});
registerEnumType(CodingEnum, {
  name: 'Coding',
  description: 'How an event became a row: by an analyst, by a bulk feed of human coders, or by a machine coder.',
});
registerEnumType(CoverageStateEnum, {
  name: 'CoverageState',
  description:
    'Whether a score stands on data: events were reported, none were, the feeds have gone silent, or nobody watches.',
});
registerEnumType(IntervalEnum, {
  name: 'Interval',
  description: 'Step of a series; a week or a month shows its last day that is in the range.',
});
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description:
    'Still reading, read to the end, stopped by a problem or killed (what is stored stays), or tried out with nothing stored.',
});
registerEnumType(SeriesPartsEnum, {
  name: 'SeriesParts',
  description: 'Which parts a series carries beside the score.',
});
registerEnumType(ContributionKindEnum, { name: 'ContributionKind', description: 'What adds points to a score.' });
registerEnumType(EventStatusEnum, {
  name: 'EventStatus',
  description: 'Whether the event stood, or had been withdrawn, at the asOf of the question.',
});
registerEnumType(OrderDirectionEnum, { name: 'OrderDirection', description: 'Smallest or largest first.' });
registerEnumType(CountryOrderFieldEnum, {
  name: 'CountryOrderField',
  description: 'By score, by name, or by the change of the score over the last 30 days.',
});
registerEnumType(EventOrderFieldEnum, {
  name: 'EventOrderField',
  description:
    'By the day it happened, by the moment the public could know, or by the points it adds to the score of its country on a day.',
});
