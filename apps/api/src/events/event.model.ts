import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attribution, Coding, SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { AttributionEnum, CodingEnum, EventStatusEnum, SourceGradeEnum, type EventStatus } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('EventClass', { description: 'A class of the vocabulary, with what separates it from its neighbours.' })
export class EventClassModel {
  @Field(() => ID, { description: 'Stable name, for example "executive.seat-seized".' })
  id!: string;

  @Field(() => String, { description: 'The name in words.' })
  title!: string;

  @Field(() => String, { description: 'What belongs to it and what does not.' })
  definition!: string;

  @Field(() => ID, { nullable: true, description: 'Indicator it loads; null where only its casualties count.' })
  indicator!: string | null;

  @Field(() => Float, { description: 'Load of one such event before confidence and decay.' })
  baseLoad!: number;
}

@Policy('public-read')
@ObjectType('Actor', { description: 'Somebody who took part in an event.' })
export class ActorModel {
  @Field(() => String, { description: 'Name as the source gives it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Role in the event or office.' })
  role!: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Country the actor belongs to.' })
  country!: string | null;
}

@Policy('public-read')
@ObjectType('Span', { description: 'Half-open range of UTF-16 code units in the stored text of a report.' })
export class SpanModel {
  @Field(() => Int, { description: 'First character of the quote.' })
  start!: number;

  @Field(() => Int, { description: 'Character behind the quote.' })
  end!: number;
}

@Policy('public-read')
@ObjectType('Evidence', { description: 'What one report says about one event.' })
export class EvidenceModel {
  @Field(() => ID, { description: 'Id of the report within its event.' })
  id!: string;

  @Field(() => String, { description: 'Independence group: copies of one wire text count once.' })
  group!: string;

  @Field(() => AttributionEnum, { description: 'Who the report has it from.' })
  attribution!: Attribution;

  @Field(() => SourceGradeEnum, { description: 'Grade of the source when this was coded.' })
  grade!: SourceGrade;

  @Field(() => Float, { description: 'Precision of the coding, 0–1; 1 for an analyst.' })
  precision!: number;

  @Field(() => DateTimeScalar, { description: 'When the public could know.' })
  knownAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the publisher took it back.' })
  retractedAt!: string | null;

  @Field(() => Boolean, { description: 'The report denies the event.' })
  denies!: boolean;

  @Field(() => String, { nullable: true, description: 'The sentence that says so; a substring of the stored text.' })
  quote!: string | null;

  @Field(() => SpanModel, { nullable: true, description: 'Where the quote stands in the stored text.' })
  span!: SpanModel | null;
}

@Policy('public-read')
@ObjectType('FieldChange', { description: 'One field that a revision changed.' })
export class FieldChangeModel {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value before: text as it is, all else as JSON; null = there was none.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Value after: text as it is, all else as JSON; null = there is none.',
  })
  to!: string | null;
}

@Policy('public-read')
@ObjectType('EventRevision', {
  description: 'One revision of an event: nothing is overwritten, each correction is added.',
})
export class EventRevisionModel {
  @Field(() => Int, { description: 'Revision number, counted from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When the public could know.' })
  knownAt!: string;

  @Field(() => DateTimeScalar, { description: 'When this store recorded it; set by the store.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Why it was revised.' })
  reason!: string | null;

  @Field(() => String, { description: 'Who recorded it: a person or an import.' })
  by!: string;

  @Field(() => [FieldChangeModel], { description: 'What differs from the revision before.' })
  change!: readonly FieldChangeModel[];
}

@Policy('public-read')
@ObjectType('Event', {
  description: 'Something that happened, in the revision that stood at the asOf of the question.',
})
export class EventModel {
  @Field(() => ID, { description: 'Globally unique: country and local id, for example "KGZ:e04".' })
  id!: string;

  @Field(() => ID, { description: 'Id within its country, as the file or feed gives it.' })
  localId!: string;

  @Field(() => DateScalar, { description: 'Day it happened, local to the country.' })
  occurredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a running interval, inclusive.' })
  until!: string | null;

  @Field(() => ID, { description: 'Class of the vocabulary, for example "executive.seat-seized".' })
  class!: string;

  @Field(() => String, { nullable: true, description: 'A headline of ours.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Place as the source gives it.' })
  place!: string | null;

  @Field(() => [ActorModel], { description: 'Who took part.' })
  actors!: readonly ActorModel[];

  @Field(() => Int, { nullable: true, description: 'Dead, best figure; null = no figure.' })
  dead!: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured, best figure; null = no figure.' })
  injured!: number | null;

  @Field(() => CodingEnum, { description: 'How it became a row.' })
  coding!: Coding;

  @Field(() => ID, { description: 'Feed it came through (id of a source).' })
  feed!: string;

  @Field(() => Float, { description: 'Confidence that it happened as coded, 0–0.99, at the asOf of the question.' })
  confidence!: number;

  @Field(() => EventStatusEnum, { description: 'Whether it stands at the asOf of the question.' })
  status!: EventStatus;

  @Field(() => DateTimeScalar, { description: 'When the public could know this revision.' })
  knownAt!: string;

  @Field(() => [ID], { description: 'Structural factors it hits; such an event weighs 1.5 times.' })
  factorIds!: readonly string[];

  @Field(() => Int, { description: 'Revision number; pass it as `expectedVersion` to change the event.' })
  revision!: number;
}

export const EventConnection = connectionOf(EventModel, 'Event');
