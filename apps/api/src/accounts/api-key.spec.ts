import { isKeyOf, KEY_PATTERN, newApiKey, readApiKey } from './api-key.js';

describe('an API key', () => {
  const { id, key, secretHash } = newApiKey('live');

  it('says where it belongs and which one it is, and carries 256 random bits', () => {
    expect(key).toMatch(/^flt_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}$/);
    expect(readApiKey(key)).toEqual({ environment: 'live', id });
    expect(newApiKey('live').key).not.toBe(key);
  });

  it('is known by its hash alone', () => {
    expect(secretHash).toHaveLength(32);
    expect(isKeyOf(key, secretHash)).toBe(true);
    expect(isKeyOf(newApiKey('live').key, secretHash)).toBe(false);
  });

  it('with any one character changed is told from a key without asking the database', () => {
    for (let place = 0; place < key.length; place += 1) {
      const wrong = `${key.slice(0, place)}${key[place] === '7' ? '8' : '7'}${key.slice(place + 1)}`;
      expect(readApiKey(wrong)).toBeNull();
    }
  });

  it('is found wherever it stands', () => {
    expect(KEY_PATTERN.exec(`/data/scores.csv?country=KGZ&key=${key}`)?.[1]).toBe(id);
    expect(KEY_PATTERN.test('/data/scores.csv?country=KGZ')).toBe(false);
  });
});
