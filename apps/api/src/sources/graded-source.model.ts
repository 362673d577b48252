import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { SourceGradeEnum } from '../common/enums.js';
import { DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('GradeRevision', { description: 'A grade a source was given.' })
export class GradeRevisionModel {
  @Field(() => Int, { description: 'Counted from 1.' })
  revision!: number;

  @Field(() => SourceGradeEnum, { description: 'Admiralty letter.' })
  grade!: SourceGrade;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'From when on it counts.' })
  knownAt!: string;

  @Field(() => String, { description: 'Who graded it.' })
  gradedBy!: string;
}

@Policy('public-read')
@ObjectType('GradedSource', { description: 'A publisher and how far it is believed, over time.' })
export class GradedSourceModel {
  @Field(() => ID, { description: 'Name of the publisher, as its reports give it.' })
  id!: string;

  @Field(() => [GradeRevisionModel], { description: 'Its grades, oldest first; the last one counts now.' })
  grades!: readonly GradeRevisionModel[];
}

@Policy('desk-read')
@ObjectType('GradeOutcome', { description: 'What a new grade did.' })
export class GradeOutcomeModel {
  @Field(() => ID, { description: 'Name of the publisher.' })
  source!: string;

  @Field(() => Int, { description: 'Events whose confidence it changed, each by a revision of its own.' })
  events!: number;
}
