import { Field, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { WaitingKindEnum, type WAITING_KINDS } from './review.enums.js';

@Policy('desk-read')
@ObjectType('WaitingProposal', { description: 'A proposal of another report that waits, too, and means the same act.' })
export class WaitingModel {
  @Field(() => WaitingKindEnum, { description: 'Whether the two agree.' })
  is!: (typeof WAITING_KINDS)[number];

  @Field(() => Boolean, {
    description: 'The reports share no independence group: accepting both raises the confidence.',
  })
  independent!: boolean;
}
