import { UserError } from '#libs/events';
import { readConfig } from './config.js';

describe('the settings', () => {
  it('start on this machine only, with the embedded database and the demo, when nothing is set', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: null, loadDemo: true });
  });

  it('name every problem at once', () => {
    const wrong = {
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      FAULTLINE_ANSWER_CACHE_MB: '-1',
      DATABASE_URL: 'mysql://x',
      FAULTLINE_URL: 'http://x.example',
    };
    let message = '';
    try {
      readConfig(wrong);
    } catch (error) {
      message = error instanceof UserError ? error.message : '';
    }
    for (const name of ['PORT', 'LOG_LEVEL', 'FAULTLINE_ANSWER_CACHE_MB', 'DATABASE_URL', 'FAULTLINE_URL'])
      expect(message).toContain(name);
  });

  it('let passwords travel over https only, except on this machine', () => {
    expect(readConfig({ FAULTLINE_URL: 'https://risk.example.org' }).accounts?.publicUrl).toBe(
      'https://risk.example.org',
    );
    expect(readConfig({ FAULTLINE_URL: 'http://localhost:8080' }).accounts?.publicUrl).toBe('http://localhost:8080');
    expect(() => readConfig({ FAULTLINE_URL: 'http://risk.example.org' })).toThrow('https');
    expect(() => readConfig({ FAULTLINE_URL: 'https://risk.example.org/faultline' })).toThrow('FAULTLINE_URL');
  });

  it('believe proxies only by address', () => {
    expect(readConfig({ FAULTLINE_PROXIES: '10.0.0.1, fd00::/8' }).accounts?.proxies).toEqual(['10.0.0.1', 'fd00::/8']);
    expect(() => readConfig({ FAULTLINE_PROXIES: 'proxy.example' })).toThrow('FAULTLINE_PROXIES');
  });

  it('restrict roles that there are to what the pages ask', () => {
    const read = (text: string) => readConfig({ FAULTLINE_DASHBOARD_ONLY: text }).accounts?.dashboardOnly;
    expect([read(''), read('viewer, anonymous')]).toEqual([[], ['viewer', 'anonymous']]);
    expect(() => read('viewer,guest')).toThrow('FAULTLINE_DASHBOARD_ONLY names "guest"');
  });

  it('of a log-in provider come together or not at all', () => {
    expect(readConfig({}).accounts?.oidc).toBeNull();
    expect(() => readConfig({ FAULTLINE_OIDC_ISSUER: 'https://login.example' })).toThrow(
      /CLIENT_ID[^]*FAULTLINE_URL[^]*CLIENT_SECRET_FILE/,
    );
  });
});
