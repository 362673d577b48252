import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyArgs } from '../common/change.args.js';
import { ReportEventInput, ReviseEventInput } from './desk.inputs.js';

@ArgsType()
export class ReportEventArgs extends KeyArgs {
  @Field(() => ReportEventInput, { description: 'What happened, and who says so.' })
  input!: ReportEventInput;
}

@ArgsType()
export class ChangeArgs extends KeyArgs {
  @Field(() => ID, { description: 'Global id of the event, for example "KGZ:e04".' })
  id!: string;

  @Field(() => Int, { description: 'Its `revision` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 1–500 characters; stays in the history.' })
  reason!: string;
}

@ArgsType()
export class ReviseEventArgs extends ChangeArgs {
  @Field(() => ReviseEventInput, { description: 'What changes.' })
  input!: ReviseEventInput;
}
