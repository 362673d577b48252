import { examplesIn } from './examples.js';

it('the explorer opens the questions of the documentation, without those that are refused', () => {
  const page =
    '# A\n\n```graphql\nquery One { a }\n```\n\n```graphql error=X\nquery Bad { b }\n```\n\n```sh\nls\n```\n';
  expect(examplesIn(page)).toEqual(['query One { a }\n']);
});
