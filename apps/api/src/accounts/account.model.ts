import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { meaningOfRole, meaningOfScope, SCOPES, type Scope } from '../access/policies.js';
import { enumOf, described } from '../common/enums.js';
import { DateTimeScalar } from '../common/scalars.js';

const RoleEnum = enumOf(ROLES);
const ScopeEnum = enumOf(SCOPES);

const CALLER_KINDS = ['local-owner', 'user', 'key', 'anonymous'] as const;
const CallerKindEnum = enumOf(CALLER_KINDS);

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody does here; an account may have several.',
  valuesMap: described(RoleEnum, meaningOfRole),
});
registerEnumType(ScopeEnum, {
  name: 'Scope',
  description: 'What an API key may be used for, within its owner’s rights.',
  valuesMap: described(ScopeEnum, meaningOfScope),
});
registerEnumType(CallerKindEnum, {
  name: 'CallerKind',
  description: 'How the caller was recognised: not at all, as the one owner of this machine, by session, or by key.',
});

export { RoleEnum, ScopeEnum };

@Policy('anyone')
@ObjectType('Me', { description: 'Who asks, as the server sees it.' })
export class MeModel {
  @Field(() => String, { description: 'Name that stands in histories and in the audit log.' })
  name!: string;

  @Field(() => CallerKindEnum, { description: 'How the caller was recognised.' })
  kind!: (typeof CALLER_KINDS)[number];

  @Field(() => [RoleEnum], { description: 'Roles of the account; empty for nobody.' })
  roles!: readonly Role[];

  @Field(() => [String], {
    description: 'Policies the caller fulfils, for example "public-read"; docs/security.md lists them.',
  })
  rights!: readonly string[];

  @Field(() => Boolean, { description: 'People log in to this server; false = it serves one local owner.' })
  needsLogin!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the OpenID provider one may log in by; null = none.' })
  provider!: string | null;
}

@Policy('signed-in')
@ObjectType('Session', { description: 'A browser somebody is logged in from.' })
export class SessionModel {
  @Field(() => ID, { description: 'Id, to end it by.' })
  id!: string;

  @Field(() => String, { description: 'Network address it was opened from.' })
  address!: string;

  @Field(() => String, { description: 'What the browser calls itself.' })
  agent!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  seenAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest; 30 minutes without use end it earlier.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'It is the one that asks.' })
  isThis!: boolean;
}

@Policy('signed-in')
@ObjectType('ApiKey', { description: 'A key for programs; the key itself is not kept.' })
export class ApiKeyModel {
  @Field(() => ID, { description: 'Eight characters that stand in the key, to tell it by.' })
  id!: string;

  @Field(() => String, { description: 'What it is for, in its owner’s words.' })
  title!: string;

  @Field(() => [ScopeEnum], { description: 'What it may be used for.' })
  scopes!: readonly Scope[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null = never.' })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null = it was not.' })
  revokedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first seen in an address, where logs keep it: replace it. Null = never.',
  })
  exposedAt!: string | null;
}

@Policy('signed-in')
@ObjectType('NewApiKey', { description: 'A key that was made just now.' })
export class NewApiKeyModel {
  @Field(() => ID, { description: 'Id of the key.' })
  id!: string;

  @Field(() => String, { description: 'The key itself, shown this once: send it as `Authorization: Bearer …`.' })
  key!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt!: string;
}

@Policy('administer')
@ObjectType('User', { description: 'An account.' })
export class UserModel {
  @Field(() => String, { description: 'Name one logs in by; never changes.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'What the person does here.' })
  roles!: readonly Role[];

  @Field(() => Boolean, { description: 'The person may log in by password.' })
  hasPassword!: boolean;

  @Field(() => String, { nullable: true, description: 'Subject at the OpenID provider; null = none.' })
  oidcSubject!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was switched off; null = it works.' })
  disabledAt!: string | null;
}

@Policy('administer')
@ObjectType('UserWithPassword', { description: 'An account with a password that was made up for it.' })
export class UserWithPasswordModel {
  @Field(() => UserModel, { description: 'The account.' })
  user!: UserModel;

  @Field(() => String, { description: 'The password, shown this once; the person changes it at /settings.' })
  password!: string;
}
