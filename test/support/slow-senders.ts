import { connect } from 'node:net';

/** Nearly as many connections as a server takes. */
const SENDERS = 900;
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';
const BEGINNINGS = ['', HEAD, `${HEAD}content-length: 99\r\n\r\n{"query"`];

/** Connections that send nothing, half a head or half a body; milliseconds until the server has hung up on each. */
export async function sendSlowly({ url }: { readonly url: string }): Promise<number[]> {
  const { port } = new URL(url);
  const senders = Array.from({ length: SENDERS }, async (_, index) => {
    const started = performance.now();
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    socket.write(BEGINNINGS[index % BEGINNINGS.length]!);
    socket.resume();
    await new Promise((closed) => socket.once('close', closed));
    return performance.now() - started;
  });
  return Promise.all(senders);
}
