import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { ContributionKindEnum, type ContributionKind } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('ChangeContribution', {
  description: 'What an event or a factor adds to the change of a score between two days.',
})
export class ChangeContributionModel {
  @Field(() => ContributionKindEnum, { description: 'Event or structural factor.' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'Id of the event or factor within its country.' })
  id!: string;

  @Field(() => Float, {
    description: 'Points of the change; positive = risk rose. The lines and `others` sum to the change.',
  })
  points!: number;

  @Field(() => Boolean, { description: 'The event was there on both days and only faded.' })
  isDecay!: boolean;
}

@Policy('public-read')
@ObjectType('ChangeRemainder', {
  description: 'What the smaller causes of a change add up to, in one pillar, fading apart from the rest.',
})
export class ChangeRemainderModel {
  @Field(() => ID, { description: 'Id of the pillar.' })
  pillar!: string;

  @Field(() => Boolean, {
    description: 'The sum of what was there on both days and only faded, or of everything else.',
  })
  isDecay!: boolean;

  @Field(() => Int, {
    description: 'Events and factors in this sum; one with lines in several sums counts where its largest is.',
  })
  causes!: number;

  @Field(() => Float, { description: 'Points of the change; positive = risk rose.' })
  points!: number;
}

@Policy('public-read')
@ObjectType('ScoreChange', {
  description:
    'Why the score differs between two days; exact: `contributions` and `others`, asked with the same `first`, sum to the difference.',
})
export class ScoreChangeModel {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  to!: string;

  @Field(() => Float, { description: 'Score on the earlier day, 0–100.' })
  fromValue!: number;

  @Field(() => Float, { description: 'Score on the later day, 0–100.' })
  toValue!: number;

  @Field(() => Float, { description: 'toValue − fromValue; positive = risk rose.' })
  delta!: number;
}
