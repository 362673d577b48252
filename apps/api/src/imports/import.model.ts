import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { ImportStateEnum, type ImportState } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('ReasonCount', { description: 'How many rows were rejected for one reason.' })
export class ReasonCountModel {
  @Field(() => String, { description: 'Stable code, for example "unknown-country".' })
  reason!: string;

  @Field(() => Int, { description: 'Rows.' })
  count!: number;
}

@Policy('public-read')
@ObjectType('ImportSource', { description: 'A kind of file that can be imported.' })
export class ImportSourceModel {
  @Field(() => ID, { description: 'Id of the source; files go to /imports/ID.' })
  id!: string;

  @Field(() => String, { description: 'Name in words.' })
  title!: string;

  @Field(() => String, { description: 'Licence its data comes under.' })
  licence!: string;
}

@Policy('public-read')
@ObjectType('RejectedRow', { description: 'A row of a file that was refused, and why.' })
export class RejectedRowModel {
  @Field(() => Int, { description: 'Line of the file on which the row starts, from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Column or field that is wrong; null = the row as a whole.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there, cut to 200 characters.' })
  value!: string | null;

  @Field(() => String, { description: 'Stable code, for example "unknown-country".' })
  reason!: string;

  @Field(() => String, { description: 'What was expected.' })
  detail!: string;
}

@Policy('public-read')
@ObjectType('ImportRun', { description: 'One imported file. accepted + duplicate + revised + rejected = read.' })
export class ImportRunModel {
  @Field(() => ID, { description: 'Id of the import; the same content has the same id.' })
  id!: string;

  @Field(() => ID, { description: 'Adapter that read it (id of a source).' })
  source!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  hash!: string;

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  state!: ImportState;

  @Field(() => String, { nullable: true, description: 'Why it failed, and what to do; null = it did not.' })
  problem!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much of the file is read, 0–1; null unless it runs in this server.',
  })
  share!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null = still running.' })
  finishedAt!: string | null;

  @Field(() => Int, { description: 'Rows read.' })
  read!: number;

  @Field(() => Int, { description: 'Rows stored for the first time.' })
  accepted!: number;

  @Field(() => Int, { description: 'Rows the store already had.' })
  duplicate!: number;

  @Field(() => Int, { description: 'Rows that became a new revision.' })
  revised!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  rejected!: number;
}

export const ImportConnection = connectionOf(ImportRunModel, 'Import');
