import { readOwnNumbers } from '#libs/coding';

describe('casualty figures', () => {
  it.each(readOwnNumbers().map(({ text, told, read }) => [text, told, read] as const))('%s', (_, told, read) =>
    expect(read).toEqual(told),
  );
});
