import { CurrentCache } from './current.cache.js';

describe('what follows from the whole store', () => {
  it('goes when the store moves, asked for again or not', () => {
    const cache = new CurrentCache<string>(100);
    for (let sequence = 1; sequence <= 50; sequence++)
      for (const key of ['a', 'b', `only once ${sequence}`]) cache.set(key, sequence, key);
    expect(cache.memory.size).toBe(3);
    expect([cache.get('a', 50), cache.get('only once 49', 50)]).toEqual(['a', undefined]);
  });

  it('is not kept, and takes nothing away, when the store has moved while it was made', () => {
    const cache = new CurrentCache<string>(100);
    cache.set('a', 2, 'new');
    cache.set('a', 1, 'old');
    expect([cache.get('a', 1), cache.get('a', 2)]).toEqual([undefined, 'new']);
  });

  it('stays within its weight', () => {
    const cache = new CurrentCache<string>(5, (text) => text.length);
    cache.set('a', 1, 'aaa');
    cache.set('b', 1, 'bbb');
    expect([cache.get('a', 1), cache.get('b', 1)]).toEqual([undefined, 'bbb']);
  });
});
