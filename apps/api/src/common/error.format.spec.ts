import { GraphQLError } from 'graphql';
import { formatError } from './error.format.js';

const shown = (message: string): string => {
  const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  return formatError(error.toJSON(), error).message;
};

describe('what a caller is told', () => {
  it('is what is wrong with a long value, not the whole of it again', () => {
    const report = 'a long report '.repeat(5_000);
    const message = shown(`Variable "$input" got invalid value { text: "${report}" }; Field "sorce" is not defined.`);
    expect(message.length).toBeLessThan(400);
    expect(message).toMatch(/^Variable "\$input" got invalid value .* … .*; Field "sorce" is not defined\.$/);
  });

  it('names nothing of the schema that was not asked for', () => {
    expect(shown('Cannot query field "scor" on type "Country". Did you mean "score" or "scores"?')).toBe(
      'Cannot query field "scor" on type "Country".',
    );
  });
});
