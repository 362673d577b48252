import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { answerOf, type Answer } from './api.js';

/** `faultline serve` as it is built, in a process of its own that may be killed. */
export class ServedApi {
  private constructor(
    readonly url: string,
    readonly child: ChildProcess,
    /** From its start until it listened. */
    readonly startMs: number,
  ) {}

  static async start(databaseUrl: string, environment: Record<string, string> = {}): Promise<ServedApi> {
    const started = performance.now();
    const child = spawn(process.execPath, ['apps/cli/bin/faultline.js', 'serve'], {
      env: {
        ...process.env,
        PORT: '0',
        FAULTLINE_DEMO: '0',
        LOG_LEVEL: 'silent',
        DATABASE_URL: databaseUrl,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = { text: '' };
    child.stdout.on('data', (data: Buffer) => (said.text += data.toString()));
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`faultline serve ended: ${said.text}`)));
    ended.catch(() => undefined);
    for (;;) {
      const [url] = /http:\/\/[\d.:]+/.exec(said.text) ?? [];
      if (url !== undefined) return new ServedApi(url, child, performance.now() - started);
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return answerOf(await fetch(`${this.url}/graphql`, { method: 'POST', headers, body }));
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
