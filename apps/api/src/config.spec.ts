import { UserError } from '#libs/events';
import { readConfig } from './config.js';

describe('the settings', () => {
  it('start on this machine only, with the embedded database and the demo, when nothing is set', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: null, loadDemo: true });
  });

  it('name every problem at once', () => {
    const wrong = { PORT: 'abc', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', HOST: '0.0.0.0' };
    let message = '';
    try {
      readConfig(wrong);
    } catch (error) {
      message = error instanceof UserError ? error.message : '';
    }
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'HOST']) expect(message).toContain(name);
  });

  it('refuse an address other machines can reach while there are no accounts', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('127.0.0.1');
    expect(readConfig({ HOST: '::1' }).host).toBe('::1');
  });
});
