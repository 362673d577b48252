import { NewestCache } from './newest.cache.js';

describe('what follows from a record that changes', () => {
  it('is kept once, however often the record changes', () => {
    const cache = new NewestCache<string>(100);
    for (let version = 1; version <= 50; version++) cache.set('KGZ', version, `of ${version}`);
    expect([cache.memory.size, cache.get('KGZ', 50)]).toEqual([1, 'of 50']);
  });

  it('is never given for another version than its own', () => {
    const cache = new NewestCache<string>(100);
    cache.set('KGZ', 1, 'of 1');
    expect(cache.get('KGZ', 2)).toBeUndefined();
    expect(cache.memory).toMatchObject({ hits: 0, misses: 1, size: 0 });
  });

  it('stays within its weight', () => {
    const cache = new NewestCache<string>(5, (text) => text.length);
    cache.set('KGZ', 1, 'aaa');
    cache.set('KAZ', 1, 'bbb');
    expect([cache.get('KGZ', 1), cache.get('KAZ', 1)]).toEqual([undefined, 'bbb']);
  });
});
