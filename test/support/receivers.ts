import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { AlertSettings } from '../../apps/api/src/alerts/alert-settings.js';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly data: { readonly id?: string; readonly title?: string; readonly link?: string };
}

/** A webhook and a mail server of this machine, and what came to them. */
export interface Receivers {
  readonly hookUrl: string;
  /** What the webhook answers next, one after the other; then 204. */
  readonly statuses: number[];
  /** Settings of a server that sends to them. */
  readonly alerts: AlertSettings;
  readonly posts: readonly Received[];
  readonly mails: readonly string[];
  close(): Promise<void>;
}

export async function openReceivers(): Promise<Receivers> {
  const statuses: number[] = [];
  const posts: Received[] = [];
  const mails: string[] = [];
  const hook = createServer((request, response) => {
    void text(request).then((body) => {
      const { data } = JSON.parse(body) as Pick<Received, 'data'>;
      posts.push({ headers: request.headers, body, data });
      response.writeHead(statuses.shift() ?? 204).end();
    });
  });
  hook.listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const mailbox = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((listening) => mailbox.listen(0, '127.0.0.1', listening));
  const url = `smtp://127.0.0.1:${(mailbox.server.address() as AddressInfo).port}`;
  return {
    hookUrl: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/alerts`,
    alerts: { webhooks: 'loopback', mail: { url, from: 'alerts@example.org' } },
    statuses,
    posts,
    mails,
    close: async () => {
      hook.closeAllConnections();
      hook.close();
      await new Promise<void>((closed) => mailbox.close(closed));
    },
  };
}
