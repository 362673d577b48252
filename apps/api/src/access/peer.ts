import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** True for `10.0.0.1`, `10.0.0.0/8` and their IPv6 kin. */
export function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Finds out who is really there: only listed proxies are believed about whom they speak for. */
export class Peers {
  private readonly proxies = new BlockList();

  constructor(proxies: readonly string[]) {
    for (const proxy of proxies) {
      const [address = '', bits] = proxy.split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (bits === undefined) this.proxies.addAddress(address, family);
      else this.proxies.addSubnet(address, Number(bits), family);
    }
  }

  /** The nearest address that is none of our proxies. Read from the right: what stands left of it anybody may have written. */
  addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
    const named = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((address) => address.trim());
    let peer = plain(socket.remoteAddress ?? '');
    while (this.isProxy(peer)) {
      const next = plain(named.pop() ?? '');
      if (isIP(next) === 0) return peer;
      peer = next;
    }
    return peer;
  }

  private isProxy(address: string): boolean {
    const family = isIP(address);
    return family !== 0 && this.proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
  }
}

/** IPv4 in the clothes of IPv6 is IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
