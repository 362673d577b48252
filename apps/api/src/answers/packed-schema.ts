import {
  GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { columnOf } from './column.js';

type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;

/**
 * The same questions with the same resolvers, but every list of scalars is one value: the engine would walk its items one by one,
 * and a year of five series has 1,820 of them. Only for answering: documents are validated against, and callers are shown, the
 * schema this is made of.
 */
export function packLists(schema: GraphQLSchema): GraphQLSchema {
  const packing = new Packing();
  const { directives, query } = schema.toConfig();
  return new GraphQLSchema({ directives, query: query && packing.object(query), assumeValid: true });
}

class Packing {
  private readonly objects = new Map<string, GraphQLObjectType>();
  private readonly columns = new Map<string, GraphQLScalarType>();

  object(type: GraphQLObjectType): GraphQLObjectType {
    const known = this.objects.get(type.name);
    if (known) return known;
    const { fields, ...config } = type.toConfig();
    const packed = new GraphQLObjectType({ ...config, fields: () => this.fields(fields as Fields) });
    this.objects.set(type.name, packed);
    return packed;
  }

  private fields(fields: Fields): Fields {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { ...field, type: this.output(field.type) }]),
    );
  }

  private output(type: GraphQLOutputType): GraphQLOutputType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.output(type.ofType));
    if (isObjectType(type)) return this.object(type);
    if (!isListType(type)) return type;
    const item = type.ofType;
    const leaf = isNonNullType(item) ? item.ofType : item;
    return isLeafType(leaf) ? this.column(leaf, !isNonNullType(item)) : new GraphQLList(this.output(item));
  }

  private column(leaf: GraphQLLeafType, mayHaveGaps: boolean): GraphQLScalarType {
    const name = `${leaf.name}Column${mayHaveGaps ? 'WithGaps' : ''}`;
    const known = this.columns.get(name) ?? columnScalar(name, leaf, mayHaveGaps);
    this.columns.set(name, known);
    return known;
  }
}

function columnScalar(name: string, leaf: GraphQLLeafType, mayHaveGaps: boolean): GraphQLScalarType {
  const toScalar = (value: unknown): unknown => {
    if (value != null) return leaf.serialize(value);
    if (mayHaveGaps) return null;
    throw new GraphQLError(`A list of ${leaf.name} has a gap.`);
  };
  const toScalars = (values: readonly unknown[]): unknown[] => values.map(toScalar);
  return new GraphQLScalarType({
    name,
    serialize: (values) => {
      if (Array.isArray(values)) return columnOf(values, toScalars);
      throw new GraphQLError(`A list of ${leaf.name} was expected.`);
    },
  });
}
