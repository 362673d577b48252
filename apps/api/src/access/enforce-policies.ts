import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { UserError } from '#libs/events';
import type { RequestContext } from '../common/request.context.js';
import { POLICIES, type PolicyName } from './policies.js';
import { POLICY_EXTENSION } from './policy.decorator.js';

type Field = GraphQLField<unknown, RequestContext>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** The policy of a field: its own, or that of its type; `null` when neither names one. */
export const policyOf = (type: GraphQLObjectType, field: Pick<Field, 'extensions'>): PolicyName | null =>
  named(field.extensions[POLICY_EXTENSION]) ?? defaultOf(type);

const defaultOf = (type: unknown): PolicyName | null =>
  isObjectType(type) ? named(type.extensions[POLICY_EXTENSION]) : null;

const named = (name: unknown): PolicyName | null =>
  typeof name === 'string' && Object.hasOwn(POLICIES, name) ? (name as PolicyName) : null;

/**
 * Puts a check in front of every root field, of every field whose policy is not that of its type, and of every field that leads to
 * a type with another policy. So nobody holds an object whose plain fields they may not read, and those need no check of their own.
 * A field without a policy is refused. Nest's guards do not run on nested fields, hence here.
 */
export function enforcePolicies(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields() as Readonly<Record<string, Field>>)) {
      const needed = checksOf(type, field, roots.has(type));
      if (needed.length > 0) guard(field, needed);
    }
  }
  return schema;
}

/** The policies to check before a field is resolved; `null` stands for a field nobody may ask for. */
function checksOf(type: GraphQLObjectType, field: Field, isRoot: boolean): readonly (PolicyName | null)[] {
  const assured = isRoot ? null : defaultOf(type);
  const own = policyOf(type, field);
  const target = getNamedType(field.type);
  const needed = new Set(isObjectType(target) ? [own, defaultOf(target) ?? own] : [own]);
  if (assured !== null) needed.delete(assured);
  return [...needed];
}

function guard(field: Field, needed: readonly (PolicyName | null)[]): void {
  field.resolve = guarded(needed, field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = guarded(needed, field.subscribe);
}

const guarded =
  (needed: readonly (PolicyName | null)[], resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    for (const policy of needed) {
      if (policy === null) throw new UserError('FORBIDDEN', `Nobody may ask for \`${info.fieldName}\`.`);
      context.principal.check(policy);
    }
    return resolve(source, args, context, info);
  };
