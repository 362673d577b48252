import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../common/page.model.js';
import { DateTimeScalar } from '../common/scalars.js';

@ObjectType('ReasonCount', { description: 'How many rows were rejected for one reason.' })
export class ReasonCountModel {
  @Field(() => String, { description: 'Stable code, for example "unknown-country".' })
  reason!: string;

  @Field(() => Int, { description: 'Rows.' })
  count!: number;
}

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

  @Field(() => String, { description: '"running" or "finished".' })
  state!: string;

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
