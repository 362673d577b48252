import { execute, GraphQLEnumType, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { GraphQLFloat, GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';
import { answerText } from './answer-text.js';
import { Column, neverChanges } from './column.js';
import { packLists } from './packed-schema.js';

const Label = new GraphQLEnumType({ name: 'Label', values: { LOW: { value: 'low' }, HIGH: { value: 'high' } } });
const all = <Type extends typeof GraphQLFloat>(type: Type) => new GraphQLNonNull(new GraphQLList(type));
const Series: GraphQLObjectType = new GraphQLObjectType({
  name: 'Series',
  fields: () => ({
    id: { type: new GraphQLNonNull(GraphQLID) },
    score: { type: all(GraphQLFloat) },
    labels: { type: new GraphQLList(Label) },
    dates: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    parts: { type: new GraphQLNonNull(new GraphQLList(Series)) },
  }),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: { series: { type: Series, args: { id: { type: GraphQLID } } } },
  }),
});
const packed = packLists(schema);

const series = (more: Record<string, unknown> = {}) => ({
  ...{ id: 'a "quoted" – id', score: [1.5, null, 1e-9, 51.30000000000001], labels: ['low', null, 'high'] },
  ...{ dates: ['2020-10-05', '2020-10-06'], parts: [], ...more },
});

async function answers(question: string, value: unknown) {
  const asked = { document: parse(question), rootValue: { series: value } };
  const plain = await execute({ schema, ...asked });
  const fast = await execute({ schema: packed, ...asked });
  const errors = fast.errors ? { errors: fast.errors.map((error) => error.toJSON()) } : {};
  return { plain, fast: JSON.parse(answerText({ ...errors, data: fast.data })) as unknown };
}

const EVERYTHING = `query { a: series(id: "x") { ...more parts { id, score } missing: parts { labels } } }
  fragment more on Series { __typename id score labels dates @include(if: true) left: dates @skip(if: true) }`;

describe('answers over packed lists', () => {
  it.each([
    ['a series with gaps', series()],
    ['parts within parts', series({ parts: [series(), series({ labels: null })] })],
    ['columns without a row', series({ score: [], labels: [], dates: [] })],
    ['nothing at all', null],
  ])('are those of the engine itself: %s', async (_, value) => {
    const { plain, fast } = await answers(EVERYTHING, value);
    expect(plain.errors).toBeUndefined();
    expect(fast).toEqual(JSON.parse(JSON.stringify(plain)));
  });

  it.each([
    ['a number that is none', { score: [1, Number.NaN] }],
    ['a label nobody knows', { labels: ['low', 'medium'] }],
    ['a gap where none may be', { dates: ['2020-10-05', null] }],
    ['no list at all', { dates: 'today' }],
  ])('never hold what the schema forbids: %s', async (_, wrong) => {
    const { plain, fast } = await answers(EVERYTHING, series(wrong));
    expect(plain.errors).toHaveLength(1);
    expect(fast).toMatchObject({ errors: [{ path: ['a', Object.keys(wrong)[0]] }] });
  });

  it('are made once of a list that never changes, and anew of any other', async () => {
    const textOf = async (score: number[]): Promise<string> => {
      const question = parse('{ series { score } }');
      const { data } = await execute({ schema: packed, document: question, rootValue: { series: { score } } });
      return answerText(data);
    };
    const [kept, changing] = [neverChanges([1, 2]), [1, 2]];
    expect(await textOf(kept)).toBe('{"series":{"score":[1,2]}}');
    kept[0] = 9;
    changing[0] = 9;
    expect(await textOf(kept)).toBe('{"series":{"score":[1,2]}}');
    expect(await textOf(changing)).toBe('{"series":{"score":[9,2]}}');
  });

  it('can be written by whoever does not know of columns', () => {
    expect(JSON.stringify({ score: new Column('[1,null]') })).toBe('{"score":[1,null]}');
  });
});
