const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** True for the names only this machine answers to. */
export const isLoopbackName = (host: string): boolean => LOOPBACK.has(host);
