import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { KeyArgs } from '../common/change.args.js';
import { WeightInput } from './weighing.args.js';

@InputType('HalfLifeInput', { description: 'The half-life of an indicator.' })
export class HalfLifeInput {
  @Field(() => ID, { description: 'Id of the indicator.' })
  id!: string;

  @Field(() => Float, { description: 'Days after which an event weighs half; above 0.' })
  days!: number;
}

@InputType('MethodDraftInput', {
  description: 'What the new version says otherwise than the one it is based on. Weights are never renormalised.',
})
export class MethodDraftInput {
  @Field(() => String, { description: 'MAJOR.MINOR.PATCH, newer than every published version, for example "1.2.0".' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'A released version; the current one when absent.' })
  basedOn?: string | null;

  @Field(() => [WeightInput], { nullable: true, description: 'Weights of pillars; a pillar not named keeps its own.' })
  pillars?: WeightInput[] | null;

  @Field(() => [WeightInput], { nullable: true, description: 'Weights of indicators inside their pillar.' })
  indicators?: WeightInput[] | null;

  @Field(() => [HalfLifeInput], { nullable: true, description: 'Half-lives of indicators.' })
  halfLives?: HalfLifeInput[] | null;
}

const REASON = 'Why; 1–500 characters, stays in the history.';

@ArgsType()
export class DraftMethodArgs extends KeyArgs {
  @Field(() => MethodDraftInput, { description: 'The new version.' })
  input!: MethodDraftInput;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class PublishMethodArgs extends KeyArgs {
  @Field(() => String, { description: 'Version of the draft.' })
  version!: string;

  @Field(() => String, { description: 'Its `hash` as you saw it; CONFLICT for another.' })
  expectedHash!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}
