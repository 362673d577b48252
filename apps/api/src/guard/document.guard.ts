import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from './limits.js';
import { refuseAbove } from './query-limit.error.js';

/** Size of a selection set with every fragment written out. */
interface Size {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields directly in this set, those of fragments included. */
  readonly fields: number;
}

const EMPTY: Size = { depth: 0, introspectionDepth: 0, selections: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Refuses documents that are dear to validate or to answer, before anything walks them: each fragment is measured once, so the
 * check is linear in the document even where writing the fragments out would be exponential.
 * @throws GraphQLError with code QUERY_LIMIT naming the limit. Unknown or circular fragments are left to validation.
 */
export function checkDocument(document: DocumentNode): void {
  const sizes = new DocumentSizes(document);
  for (const definition of document.definitions) {
    refuseAbove('directives', definition.directives?.length ?? 0, LIMITS.directives);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) sizes.ofFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizes.ofSet(definition.selectionSet);
    refuseAbove('rootFields', size.fields, LIMITS.rootFields);
    refuse(size);
  }
}

function refuse(size: Size): void {
  refuseAbove('aliases', size.aliases, LIMITS.aliases);
  refuseAbove('directives', size.directives, LIMITS.directives);
  refuseAbove('selections', size.selections, LIMITS.selections);
  refuseAbove('depth', size.depth, LIMITS.depth);
  refuseAbove('depth', size.introspectionDepth, LIMITS.introspectionDepth);
}

class DocumentSizes {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Size>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  ofFragment(name: string): Size {
    const known = this.measured.get(name);
    if (known) return known;
    // A circular fragment meets this entry and stops; validation refuses the document afterwards.
    this.measured.set(name, EMPTY);
    const fragment = this.fragments.get(name);
    const size = fragment ? this.ofSet(fragment.selectionSet) : EMPTY;
    this.measured.set(name, size);
    return size;
  }

  ofSet(set: SelectionSetNode): Size {
    refuseRepeatedKeys(set);
    return set.selections.map((selection) => this.ofSelection(selection)).reduce(beside, EMPTY);
  }

  private ofSelection(selection: SelectionNode): Size {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return beside(this.ofFragment(selection.name.value), { ...EMPTY, selections: 1, directives });
    const inner = selection.selectionSet ? this.ofSet(selection.selectionSet) : EMPTY;
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(inner, { ...EMPTY, selections: 1, directives });
    const isIntrospection = selection.name.value.startsWith('__');
    return {
      depth: isIntrospection ? 1 : inner.depth + 1,
      introspectionDepth: isIntrospection ? inner.depth + 1 : inner.introspectionDepth,
      selections: inner.selections + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives: inner.directives + directives,
      fields: 1,
    };
  }
}

const beside = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  selections: a.selections + b.selections,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});

/** Checking that repeated fields agree takes validation quadratic time in their number. */
function refuseRepeatedKeys(set: SelectionSetNode): void {
  const counts = new Map<string, number>();
  for (const selection of set.selections) {
    const key = responseKey(selection);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    refuseAbove('repeatedKeys', count, LIMITS.repeatedKeys);
  }
}

function responseKey(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  return selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : '...';
}
