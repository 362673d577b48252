/** Client side of the graphql-transport-ws protocol (github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md), as much as we need. */
type ServerMessage =
  | { readonly type: 'connection_ack' | 'pong' }
  | { readonly type: 'ping' }
  | { readonly type: 'next'; readonly id: string; readonly payload: { readonly data?: unknown } }
  | { readonly type: 'error' | 'complete'; readonly id: string };

export interface LiveOptions {
  readonly url: string;
  /** Subscription documents by name; the name comes back with each message. */
  readonly subscriptions: Readonly<Record<string, string>>;
  /** Given to each of the documents. */
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly onMessage: (name: string, data: unknown) => void;
  /** Called with `true` when messages flow; after a gap everything shown has to be read again. */
  readonly onConnected: (isConnected: boolean, afterGap: boolean) => void;
}

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;

/** Waiting time before the n-th attempt to reconnect, doubling up to half a minute; `dice` in [0,1) spreads the clients. */
export const retryDelay = (attempt: number, dice: number): number =>
  Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt) * (0.5 + dice / 2);

/** Where the server of this page listens. */
export const socketAddress = (): string =>
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

/** Keeps subscriptions open over one socket until the returned function is called. */
export function listenLive({ url, subscriptions, variables, onMessage, onConnected }: LiveOptions): () => void {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let hasBeenConnected = false;
  let isClosed = false;

  const send = (message: object) => socket?.send(JSON.stringify(message));
  const onServerMessage = (message: ServerMessage) => {
    if (message.type === 'ping') send({ type: 'pong' });
    // Without data it is a refusal: nothing happened that would have to be read again.
    if (message.type === 'next' && message.payload.data) onMessage(message.id, message.payload.data);
    if (message.type !== 'connection_ack') return;
    attempt = 0;
    for (const [id, query] of Object.entries(subscriptions))
      send({ id, type: 'subscribe', payload: { query, variables } });
    onConnected(true, hasBeenConnected);
    hasBeenConnected = true;
  };
  const connect = () => {
    socket = new WebSocket(url, 'graphql-transport-ws');
    socket.onopen = () => send({ type: 'connection_init' });
    socket.onmessage = ({ data }) => onServerMessage(JSON.parse(String(data)) as ServerMessage);
    socket.onclose = () => {
      if (isClosed) return;
      onConnected(false, false);
      timer = setTimeout(connect, retryDelay(attempt++, Math.random()));
    };
  };

  connect();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    socket?.close();
  };
}
