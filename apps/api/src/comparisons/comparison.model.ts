import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { DateScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('Peer', { description: 'A country of the same region that stands in a similar way on the day.' })
export class PeerModel {
  @Field(() => Float, {
    description: 'How far its three pillars are apart, points of 0–100 (root mean square); 0 = the same.',
  })
  distance!: number;
}

@Policy('public-read')
@ObjectType('Precedent', {
  description:
    'A day in the past on which a country jumped by 5 points or more into a similar state, and what came after.',
})
export class PrecedentModel {
  @Field(() => DateScalar, { description: 'The day of the jump, local to that country.' })
  on!: string;

  @Field(() => Float, { description: 'Its score on the day before, 0–100, high = more risk.' })
  fromValue!: number;

  @Field(() => Float, { description: 'Its score on the day, 0–100, high = more risk.' })
  toValue!: number;

  @Field(() => Float, {
    description: 'How far its three pillars were from those of this score, points of 0–100 (root mean square).',
  })
  distance!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Its score 30 days later; null where that is later than the day of this score.',
  })
  after30!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its score 90 days later; null where that is later than the day of this score.',
  })
  after90!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its score 365 days later; null where that is later than the day of this score.',
  })
  after365!: number | null;
}
