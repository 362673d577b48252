import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CoverageStateEnum, type CoverageState } from '../common/enums.js';
import { DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('Source', { description: 'A feed events come through, with its licence and how fresh it is.' })
export class SourceModel {
  @Field(() => ID, { description: 'Stable name, for example "ucdp-ged".' })
  id!: string;

  @Field(() => String, { description: 'Name in words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Licence of the data.' })
  licence!: string | null;

  @Field(() => String, { nullable: true, description: 'Line to print beside anything derived from it.' })
  attribution!: string | null;

  @Field(() => Boolean, { description: 'Whether single rows may be handed on; if not, exports leave them out.' })
  redistribute!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest row was recorded; null = never.' })
  lastRowAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last heard: rows, or the answer of a live feed that there is nothing new; null = never.',
  })
  lastHeardAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the live feed is asked next; null = not polled.' })
  nextPollAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last poll failed; null = it did not, or not polled.' })
  problem!: string | null;

  @Field(() => CoverageStateEnum, { description: 'STALE after two missed intervals of a feed that has one.' })
  freshness!: CoverageState;

  @Field(() => Int, { description: 'Events in the store that came through it.' })
  events!: number;
}
