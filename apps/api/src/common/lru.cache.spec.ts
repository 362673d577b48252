import { LruCache } from './lru.cache.js';

describe('the cache of computed answers', () => {
  it('forgets what was not used for longest', () => {
    const cache = new LruCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('stays within its weight, and keeps the newest value whatever it weighs', () => {
    const cache = new LruCache<string>(5, (text) => text.length);
    for (const text of ['aaa', 'bb', 'ccc']) cache.set(text, text);
    expect([cache.get('aaa'), cache.get('bb'), cache.get('ccc')]).toEqual([undefined, 'bb', 'ccc']);
    cache.set('long', 'dddddddddd');
    expect([cache.size, cache.get('long')]).toEqual([1, 'dddddddddd']);
  });
});
