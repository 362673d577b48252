import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { DateTimeScalar } from '../common/scalars.js';

@Policy('desk-read')
@ObjectType('DecisionEffect', { description: 'One thing that a decision changed.' })
export class DecisionEffectModel {
  @Field(() => String, { description: 'event, factor or review.' })
  of!: string;

  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Its revision before; null = it was not there.' })
  before!: number | null;

  @Field(() => Int, { description: 'Its revision after.' })
  after!: number;
}

@Policy('desk-read')
@ObjectType('Decision', {
  description: 'What somebody decided at the desk; it is in the audit chain and can be undone.',
})
export class DecisionModel {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;

  @Field(() => String, {
    description: 'propose, approve, reject, merge-events, split-event, split-review, add-factor, end-factor or undo.',
  })
  kind!: string;

  @Field(() => String, { description: 'What it is about: country and local id.' })
  subject!: string;

  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The decision it undid.' })
  undoes!: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that undid it; null = it holds.' })
  undoneBy!: string | null;
}
