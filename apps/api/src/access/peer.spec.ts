import type { IncomingMessage } from 'node:http';
import { isAddressOrRange, Peers } from './peer.js';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the address a request comes from', () => {
  it.each([
    ['is the real peer whatever it claims, when no proxy is listed', [], '203.0.113.7', '10.9.9.9', '203.0.113.7'],
    ['is what a listed proxy says', ['10.0.0.1'], '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    [
      'is the nearest that is no proxy of ours',
      ['10.0.0.0/8'],
      '10.0.0.1',
      '1.1.1.1, 203.0.113.7, 10.2.2.2',
      '203.0.113.7',
    ],
    ['is the proxy itself when it names nobody', ['10.0.0.1'], '10.0.0.1', undefined, '10.0.0.1'],
    ['is the proxy itself when it names nonsense', ['10.0.0.1'], '10.0.0.1', 'evil, <b>', '10.0.0.1'],
    ['is IPv4 in the clothes of IPv6 too', ['127.0.0.1'], '::ffff:127.0.0.1', '::ffff:203.0.113.7', '203.0.113.7'],
    ['is IPv6', ['fd00::/8'], 'fd00::1', '2001:db8::5', '2001:db8::5'],
  ])('%s', (...[, proxies, remote, forwarded, expected]) => {
    expect(new Peers(proxies).addressOf(request(remote, forwarded))).toBe(expected);
  });

  it.each([
    ['10.0.0.1', true],
    ['10.0.0.0/8', true],
    ['fd00::/8', true],
    ['10.0.0.0/33', false],
    ['10.0.0.0/8/8', false],
    ['proxy.example', false],
  ])('%s may be listed: %s', (text, expected) => expect(isAddressOrRange(text)).toBe(expected));
});
