import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ReportEventInput, ReviseEventInput } from './desk.inputs.js';

const KEY =
  'A key of your own for this request, 1–200 characters: sent again, it has no second effect and the same answer.';

@ArgsType()
export class ReportEventArgs {
  @Field(() => ReportEventInput, { description: 'What happened, and who says so.' })
  input!: ReportEventInput;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ArgsType()
export class ChangeArgs {
  @Field(() => ID, { description: 'Global id of the event, for example "KGZ:e04".' })
  id!: string;

  @Field(() => Int, { description: 'Its `revision` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 1–500 characters; stays in the history.' })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ArgsType()
export class ReviseEventArgs extends ChangeArgs {
  @Field(() => ReviseEventInput, { description: 'What changes.' })
  input!: ReviseEventInput;
}
