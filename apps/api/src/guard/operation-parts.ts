import {
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { LIMITS } from './limits.js';

/** A valid operation with the real values of its variables, not yet coerced. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The field of a type that a selection names. */
export const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** The type a fragment is about; `fallback` where it names none. */
export const typeNamed = (schema: GraphQLSchema, name: string | undefined, fallback: GraphQLNamedType) =>
  (name && schema.getType(name)) || fallback;

export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );

interface Selected {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** What the caller sends for an argument, else its default; `undefined` where the field does not take it. */
export function argumentOf(operation: Operation, { node, field }: Selected, name: string): unknown {
  const definition = field.args.find((one) => one.name === name);
  if (!definition) return undefined;
  const given = node.arguments?.find((one) => one.name.value === name);
  return (given ? valueOf(operation, given.value) : undefined) ?? definition.defaultValue;
}

/** The largest `Int` of GraphQL. */
const MOST_INT = 2 ** 31 - 1;

/** What the caller asks `first` to be; `null` where the field is not paged. Values of a wrong type are refused by coercion. */
export function firstOf(operation: Operation, selected: Selected): number | null {
  if (!selected.field.args.some(({ name }) => name === 'first')) return null;
  const first = argumentOf(operation, selected, 'first');
  return typeof first === 'number' && first > 0 && first <= MOST_INT ? first : 1;
}

/** What a field counts for that is not paged. */
export const lengthOf = (field: GraphQLField<unknown, unknown>): number =>
  isListType(getNullableType(field.type)) ? LIMITS.unpagedList : 1;

function valueOf({ variables, operation }: Operation, node: ValueNode): unknown {
  if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node, variables);
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue ? valueFromASTUntyped(definition.defaultValue) : undefined;
}
