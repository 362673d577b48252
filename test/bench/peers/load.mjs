// Two ways to load a server: as fast as ten callers can, and at a fixed rate whatever it does.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';

const HEADERS = { 'content-type': 'application/json' };

/** Posts a body; resolves with the text of the answer. */
export function post(url, body, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql`, { method: 'POST', headers: HEADERS, agent }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200 && !text.includes('"errors"')) resolve(text);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asked.on('error', reject).end(body);
  });
}

/** Ten callers, each asking again as soon as it is answered. Requests per second, and the server's processor time for one. */
export async function closedLoop(server, bodies, seconds) {
  const before = await server.cpuMs();
  const result = await autocannon({
    url: `${server.url}/graphql`,
    connections: 10,
    duration: seconds,
    requests: bodies.map((body) => ({ method: 'POST', headers: HEADERS, body })),
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${server.url}: ${result.non2xx} refused, ${result.errors} lost`);
  const count = result.requests.total;
  return { perSecond: count / result.duration, cpuMs: ((await server.cpuMs()) - before) / count };
}

/** One request every 1/rate seconds; waits count from the moment it was due. */
export async function openLoop(server, bodies, { rate, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const started = performance.now() + 50;
  const waits = await Promise.all(
    Array.from({ length: rate * seconds }, async (_, index) => {
      const due = started + (index * 1000) / rate;
      await sleep(Math.max(0, due - performance.now()));
      await post(server.url, bodies[index % bodies.length], agent);
      return performance.now() - due;
    }),
  );
  agent.destroy();
  return percentiles(waits);
}

/** One after the other. */
export async function oneByOne(server, bodies) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const waits = [];
  for (const body of bodies) {
    const started = performance.now();
    await post(server.url, body, agent);
    waits.push(performance.now() - started);
  }
  agent.destroy();
  return percentiles(waits);
}

function percentiles(waits) {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}
