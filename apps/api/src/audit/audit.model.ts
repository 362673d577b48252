import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { connectionOf } from '../common/page.model.js';
import { DateTimeScalar } from '../common/scalars.js';

@Policy('audit')
@ObjectType('AuditEntry', { description: 'One entry of the audit log, chained to the one before by its hash.' })
export class AuditEntryModel {
  @Field(() => Int, { description: 'Number in the chain, from 1 without a gap.' })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String, { description: 'Noun and verb, for example event.revise.' })
  action!: string;

  @Field(() => String, { description: 'What it was about.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request that caused it.' })
  requestId!: string | null;

  @Field(() => String, { description: 'What changed, as JSON text.' })
  details!: string;

  @Field(() => String, { description: 'SHA-256 of the hash before it and of this entry as canonical JSON, hex.' })
  hash!: string;
}

export const AuditConnection = connectionOf(AuditEntryModel, 'Audit');

@Policy('audit')
@ObjectType('AuditChain', {
  description: 'Whether the log is as it was written: every entry fits the hash of the one before it.',
})
export class AuditChainModel {
  @Field(() => Int, { description: 'Entries that fit, from the first one on.' })
  entries!: number;

  @Field(() => String, {
    description: 'Hash of the last of them, hex: keep it elsewhere, and no entry up to there can be altered unnoticed.',
  })
  head!: string;

  @Field(() => Int, { nullable: true, description: 'Number of the first entry that does not fit; null = all do.' })
  brokenAt!: number | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with that entry.' })
  why!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was checked.' })
  checkedAt!: string;
}
