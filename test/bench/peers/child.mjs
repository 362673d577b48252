// One server in a process of its own, so that its processor time can be told from the others'.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts `file` with its settings; it answers `{ url }` when it listens and its processor time (ms) when asked. */
export async function startChild(file, settings, execPath = process.execPath) {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(settings)], {
    execPath,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, GRAPHILE_ENV: 'production', NODE_ENV: 'production' },
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    pid: child.pid,
    cpuMs: async () => {
      const answer = once(child, 'message');
      child.send('cpu');
      return (await answer)[0].cpuMs;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The other end: call it in the child once the server listens. */
export function answerParent(url) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1000 });
  });
  process.send({ url });
}

export const settings = () => JSON.parse(process.argv[2]);
