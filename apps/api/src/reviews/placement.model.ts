import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { PlacementVerdictEnum, type VERDICTS } from './review.enums.js';

@Policy('desk-read')
@ObjectType('Placement', { description: 'What a proposal is among the events known now.' })
export class PlacementModel {
  @Field(() => PlacementVerdictEnum, {
    description: 'New, evidence for an event, a contradiction of one, or about none.',
  })
  verdict!: (typeof VERDICTS)[number];

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;

  @Field(() => Boolean, {
    description: 'No report of that event shares its independence group: accepting it raises the confidence.',
  })
  independent!: boolean;

  @Field(() => Int, { nullable: true, description: 'Dead of the event if it is accepted: the latest count stands.' })
  dead!: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured of the event if it is accepted.' })
  injured!: number | null;
}
