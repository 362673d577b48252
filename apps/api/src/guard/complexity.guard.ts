import {
  getNamedType,
  isCompositeType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from './limits.js';
import { fieldOf, firstOf, fragmentsOf, lengthOf, typeNamed, type Operation } from './operation-parts.js';
import { refuseAbove } from './query-limit.error.js';

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
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, number>();

  constructor(private readonly question: Operation) {
    this.fragments = fragmentsOf(question.document);
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
          typeNamed(this.question.schema, selection.typeCondition?.name.value, parent),
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

  private ofField(node: FieldNode, parent: GraphQLNamedType, isPaged: boolean): number {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(type)) return 1;
    const first = firstOf(this.question, { node, field });
    const inner = this.ofSet(node.selectionSet, type, first !== null);
    return 1 + (first ?? (isPaged ? 1 : lengthOf(field))) * inner;
  }
}
