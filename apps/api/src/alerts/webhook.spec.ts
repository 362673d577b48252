import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nextAttemptMs } from './delivery-plan.js';
import { postWebhook, type Resolve } from './post-webhook.js';
import { signWebhook } from './sign-webhook.js';
import { isPublicAddress, webhookProblem } from './webhook-address.js';

describe('a signed message', () => {
  it('has the signature that the Standard Webhooks libraries compute for the same text', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
    const known = { ...message, at: new Date(1_614_265_330_000).toISOString() };
    expect(signWebhook(known, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')['webhook-signature']).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });
});

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['255.255.255.255', '198.18.0.1', '203.0.113.9', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1'],
    ...['64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', 'ff02::1', '2001::1', 'localhost', ''],
  ])('%s is nobody’s on the internet', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['http://hooks.example.org/', /https/],
    ['https://hooks.example.org:8443/', /443/],
    ['https://user:pass@hooks.example.org/', /password/],
    ['https://127.0.0.1/', /private/],
    ['https://2130706433/', /private/],
    ['https://0x7f.1/', /private/],
    ['https://[::ffff:127.0.0.1]/', /private/],
    ['https://[fd00::1]/', /private/],
    ['https://intranet/', /private/],
    ['https://a.localhost/', /private/],
    ['ftp://hooks.example.org/', /https/],
    ['hooks', /whole address/],
  ])('%s is refused before anything is looked up', (url, why) => expect(webhookProblem(url, 'public')).toMatch(why));

  it('on the internet over https is taken; a server that is being tried takes its own only', () => {
    expect(webhookProblem('https://hooks.example.org/faultline?a=1', 'public')).toBeNull();
    expect(webhookProblem('https://hooks.example.org/', 'loopback')).toMatch(/itself/);
    expect(webhookProblem('http://127.0.0.1:8080/', 'loopback')).toBeNull();
  });
});

describe('a name that leads somewhere', () => {
  const answers =
    (...addresses: string[]): Resolve =>
    (_, given) =>
      given(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const posted = (resolve: Resolve) =>
    postWebhook(
      { url: 'https://hooks.example.org/', headers: {}, body: '{}' },
      { mode: 'public', answerMs: 2_000 },
      resolve,
    );

  it.each([
    ['private', ['10.0.0.1']],
    ['the machine itself', ['127.0.0.1']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['public and private at once', ['93.184.216.34', '10.0.0.1']],
    ['a wrapped private address', ['::ffff:10.0.0.1']],
  ])('%s is refused when the connection is made', async (_, addresses) => {
    await expect(posted(answers(...addresses))).rejects.toThrow('leads to a private address');
  });
});

describe('an answer', () => {
  let server: Server;
  let url = '';
  let asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const status = Number(request.url?.slice(1));
      if (status === 0) return;
      response.writeHead(status, { location: '/200' }).end('x'.repeat(200_000));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (asked = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const posted = (path: string, answerMs = 5_000) =>
    postWebhook({ url: `${url}/${path}`, headers: {}, body: '{}' }, { mode: 'loopback', answerMs });

  it('of 2xx is an arrival, however much comes with it', async () => {
    await posted('204');
    await posted('200');
    expect(asked).toEqual(['/204', '/200']);
  });

  it.each([
    ['302', 'redirects are not followed', false],
    ['500', 'answers 500', false],
    ['404', 'answers 404', false],
    ['410', 'gone', true],
  ])('of %s is none', async (status, why, isFinal) => {
    await expect(posted(status)).rejects.toMatchObject({ message: expect.stringContaining(why) as string, isFinal });
    expect(asked).toEqual([`/${status}`]);
  });

  it('that does not come is not waited for', () =>
    expect(posted('0', 200)).rejects.toThrow('did not answer within 200 ms'));

  it('is not asked for while webhooks are off, and one that nobody gives is told', async () => {
    const post = { url, headers: {}, body: '' };
    await expect(postWebhook(post, { mode: 'off', answerMs: 1_000 })).rejects.toMatchObject({ isFinal: true });
    await expect(
      postWebhook({ ...post, url: 'http://127.0.0.1:1/' }, { mode: 'loopback', answerMs: 5_000 }),
    ).rejects.toThrow('could not be reached');
    expect(asked).toEqual([]);
  });
});

describe('a message that does not arrive', () => {
  it('is tried again after longer and longer waits for two days, then given up', () => {
    const waits = Array.from({ length: 9 }, (_, failed) => nextAttemptMs(failed + 1, 0));
    expect(waits.at(-1)).toBeNull();
    const minutes = waits.slice(0, -1).map((wait) => (wait ?? 0) / 60_000);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(minutes.reduce((sum, wait) => sum + wait, 0) / 60).toBeGreaterThan(48);
    expect(nextAttemptMs(1, 0.999)).toBeGreaterThan(nextAttemptMs(1, 0) ?? 0);
  });
});
