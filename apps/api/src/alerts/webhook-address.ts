import { BlockList, isIP } from 'node:net';
import { isLoopbackName } from '../common/loopback.js';
import type { AlertSettings } from './alert-settings.js';

/**
 * Addresses that are not on the public internet: private, loopback, link-local, shared, reserved, documentation, multicast, and those
 * that wrap an IPv4 address. https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
const SPECIAL: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.31.196.0', 24, 'ipv4'],
  ['192.52.193.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['192.175.48.0', 24, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];
/** Of IPv6 only global unicast is public, and there without the ranges that wrap or are set aside. */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet('2000::', 3, 'ipv6');
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [address, bits, family] of SPECIAL) special.addSubnet(address, bits, family);
for (const [address, bits] of SPECIAL_IPV6) special.addSubnet(address, bits, 'ipv6');

/** True for an IP address that anybody on the internet can have. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      return GLOBAL_IPV6.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}

const LONGEST_URL = 500;

/** Why nothing is sent to a URL, whatever its name leads to; `null` = it may be tried. While webhooks are off, it is judged as if they were on. */
export function webhookProblem(text: string, mode: AlertSettings['webhooks']): string | null {
  const url = URL.canParse(text) && text.length <= LONGEST_URL ? new URL(text) : null;
  if (!url) return 'Give the whole address of the webhook, such as https://hooks.example.org/faultline.';
  if (url.username || url.password) return 'The address must not hold a password: messages are signed.';
  return mode === 'loopback' ? loopbackProblem(url) : publicProblem(url);
}

function loopbackProblem(url: URL): string | null {
  const isOwn = isLoopbackName(url.hostname) && /^https?:$/.test(url.protocol);
  return isOwn ? null : 'This server is set to send webhooks to itself only (FAULTLINE_WEBHOOKS=loopback).';
}

function publicProblem({ protocol, port, hostname }: URL): string | null {
  if (protocol !== 'https:') return 'A webhook needs https.';
  // The default port of https is written as none.
  if (port !== '') return 'A webhook is posted to port 443 only.';
  const host = hostname.replace(/^\[|\]$/g, '');
  const isPublic = isIP(host) === 0 ? host.includes('.') && !host.endsWith('.localhost') : isPublicAddress(host);
  return isPublic ? null : 'A webhook is never sent to a private address.';
}
