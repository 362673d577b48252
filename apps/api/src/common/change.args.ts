import { ArgsType, Field, Int } from '@nestjs/graphql';

export const IDEMPOTENCY_KEY =
  'A key of your own for this request, 1–200 characters: sent again, it has no second effect and the same answer.';

@ArgsType()
export class KeyArgs {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;
}

/** A change of something that only its owner changes: naming the version is a safeguard, not a duty. */
@ArgsType()
export class OwnChangeArgs extends KeyArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Its `version` as you saw it; CONFLICT when it has moved on. Absent = any.',
  })
  expectedVersion?: number | null;
}
