import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dayNumber, INDICATOR_IDS, isDay } from '#libs/events';
import { PILLARS } from '#libs/scoring';
import { LIMITS } from './limits.js';
import { argumentOf, fieldOf, firstOf, fragmentsOf, lengthOf, typeNamed, type Operation } from './operation-parts.js';
import { refuseAbove } from './query-limit.error.js';

/** Bytes of one value in an answer, with its comma, as the longest usually are. */
const BYTES: Readonly<Record<string, number>> = { Float: 19, Date: 13, RiskLabel: 11, Int: 4 };
const BYTES_OF_OTHERS = 19;
const DAYS_PER_STEP: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 30 };

/**
 * Refuses a valid operation whose series – columns × points × countries – would make a larger answer than anybody is given, before
 * any of them is computed. @throws GraphQLError with code QUERY_LIMIT and the bytes.
 */
export function checkSeriesSize(operation: Operation): void {
  refuseAbove('answerBytes', new SeriesSize(operation).total(), LIMITS.answerBytes);
}

type Field = GraphQLField<unknown, unknown>;

interface Place {
  readonly parent: GraphQLNamedType;
  /** The set belongs to a connection, whose `edges` and `nodes` are already counted by its `first`. */
  readonly isPaged: boolean;
  /** Of the series around it; `null` = there is none. */
  readonly shape: Shape | null;
}

interface Shape {
  readonly points: number;
  /** Columns that a list of named columns holds. */
  readonly columns: Readonly<Record<string, number>>;
}

class SeriesSize {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly question: Operation) {
    this.fragments = fragmentsOf(question.document);
  }

  total(): number {
    const { schema, operation } = this.question;
    const parent = schema.getRootType(operation.operation);
    return parent ? this.ofSet(operation.selectionSet, { parent, isPaged: false, shape: null }) : 0;
  }

  private ofSet(set: SelectionSetNode, place: Place): number {
    return set.selections.reduce((sum, selection) => sum + this.ofSelection(selection, place), 0);
  }

  /** Documents are small by now: however fragments are nested, they hold a few thousand selections written out. */
  private ofSelection(selection: SelectionNode, place: Place): number {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, place);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return 0;
    const parent = typeNamed(this.question.schema, fragment.typeCondition?.name.value, place.parent);
    return this.ofSet(fragment.selectionSet, { ...place, parent });
  }

  private ofField(node: FieldNode, { parent, isPaged, shape }: Place): number {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type))
      return shape && isColumn(field) ? shape.points * bytesOf(type) : 0;
    const first = firstOf(this.question, { node, field });
    const own = hasDates(type) ? this.shapeOf(node, field) : shape;
    const copies = own === null ? (first ?? (isPaged ? 1 : lengthOf(field))) : this.copiesOf(node, field, own);
    return copies * this.ofSet(node.selectionSet, { parent: type, isPaged: first !== null, shape: own });
  }

  /** Series a list of them holds, or columns a list of named ones. */
  private copiesOf(node: FieldNode, field: Field, { columns }: Shape): number {
    const countries = argumentOf(this.question, { node, field }, 'countries');
    if (Array.isArray(countries)) return new Set(countries).size;
    return columns[field.name] ?? 1;
  }

  /** Values of a wrong kind count nothing here: coercion refuses them. */
  private shapeOf(node: FieldNode, field: Field): Shape {
    const given = (name: string): unknown => argumentOf(this.question, { node, field }, name);
    const wordOf = (name: string): string => {
      const value = given(name);
      return typeof value === 'string' ? value.toUpperCase() : '';
    };
    const [from, to] = [given('from'), given('to')];
    const days = isDay(from) && isDay(to) ? Math.max(0, dayNumber(to) - dayNumber(from) + 1) : 0;
    const parts = wordOf('parts');
    const pillars = parts === 'NONE' ? 0 : PILLARS.length;
    const indicators = parts === 'INDICATORS' ? INDICATOR_IDS.length : 0;
    return {
      points: Math.ceil(days / (DAYS_PER_STEP[wordOf('interval')] ?? 1)) + 1,
      columns: { pillars, points: pillars, indicators },
    };
  }
}

const hasDates = (type: GraphQLNamedType): boolean => isObjectType(type) && 'dates' in type.getFields();
const isColumn = (field: Field): boolean => isListType(getNullableType(field.type));
const bytesOf = ({ name }: GraphQLNamedType): number => BYTES[name] ?? BYTES_OF_OTHERS;
