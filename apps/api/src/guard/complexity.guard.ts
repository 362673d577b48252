import {
  getNamedType,
  getNullableType,
  isCompositeType,
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
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { LIMITS } from './limits.js';
import { refuseAbove } from './query-limit.error.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses a valid operation whose answer could hold too many fields: a list counts as many times as its `first` asks for (the real
 * variables), an unpaged list of objects ten times.
 * @returns the cost, in fields. @throws GraphQLError with code QUERY_LIMIT and the cost.
 */
export function checkComplexity(operation: Operation): number {
  const cost = new Complexity(operation).total();
  refuseAbove('complexity', cost, LIMITS.complexity);
  return cost;
}

class Complexity {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, number>();

  constructor(private readonly question: Operation) {
    for (const definition of question.document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  total(): number {
    const { schema, operation } = this.question;
    const root = schema.getRootType(operation.operation);
    return root ? this.ofSet(operation.selectionSet, root, false) : 0;
  }

  /** `isPaged`: the set belongs to a connection, whose `edges` and `nodes` are already counted by its `first`. */
  private ofSet(set: SelectionSetNode, parent: GraphQLNamedType, isPaged: boolean): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += this.ofField(selection, parent, isPaged);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.ofFragment(selection.name.value, isPaged);
      else
        cost += this.ofSet(
          selection.selectionSet,
          this.typeNamed(selection.typeCondition?.name.value, parent),
          isPaged,
        );
    }
    return cost;
  }

  private ofFragment(name: string, isPaged: boolean): number {
    const key = `${name} ${isPaged}`;
    const known = this.measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = this.question.schema.getType(fragment?.typeCondition.name.value ?? '');
    const cost = fragment && type ? this.ofSet(fragment.selectionSet, type, isPaged) : 0;
    this.measured.set(key, cost);
    return cost;
  }

  private typeNamed(name: string | undefined, fallback: GraphQLNamedType): GraphQLNamedType {
    return (name && this.question.schema.getType(name)) || fallback;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, isPaged: boolean): number {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(type)) return 1;
    const first = this.firstOf(node, field);
    const inner = this.ofSet(node.selectionSet, type, first !== null);
    return 1 + (first ?? (isPaged ? 1 : lengthOf(field))) * inner;
  }

  /** What the caller asks `first` to be; `null` where the field is not paged. Values of a wrong type are refused by coercion. */
  private firstOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const definition = field.args.find(({ name }) => name === 'first');
    if (!definition) return null;
    const given = node.arguments?.find(({ name }) => name.value === 'first');
    const value = given ? this.valueOf(given.value) : undefined;
    const first = value ?? definition.defaultValue;
    return typeof first === 'number' && first > 0 ? first : 1;
  }

  private valueOf(node: ValueNode): unknown {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node);
    const name = node.name.value;
    if (Object.hasOwn(this.question.variables, name)) return this.question.variables[name];
    const definition = this.question.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue ? valueFromASTUntyped(definition.defaultValue) : undefined;
  }
}

const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const lengthOf = (field: GraphQLField<unknown, unknown>): number =>
  isListType(getNullableType(field.type)) ? LIMITS.unpagedList : 1;
