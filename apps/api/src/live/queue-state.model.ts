import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';

@Policy('desk-read')
@ObjectType('QueueState', { description: 'The review queue after a change.' })
export class QueueStateModel {
  @Field(() => Int, { description: 'Proposals that wait for a decision.' })
  waiting!: number;
}
