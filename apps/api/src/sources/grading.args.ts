import { ArgsType, Field } from '@nestjs/graphql';
import type { SourceGrade } from '#libs/events';
import { KeyArgs } from '../common/change.args.js';
import { SourceGradeEnum } from '../common/enums.js';

@ArgsType()
export class GradeSourceArgs extends KeyArgs {
  @Field(() => String, { description: 'Name of the publisher, exactly as its reports give it.' })
  source!: string;

  @Field(() => SourceGradeEnum, { description: 'Admiralty letter: A reliable to E unreliable, F cannot be judged.' })
  grade!: SourceGrade;

  @Field(() => String, { description: 'Why, 1–500 characters; stays in the history.' })
  reason!: string;
}
