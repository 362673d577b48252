import { RequestError } from './request.js';

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Logs in; the session is a cookie no script sees. @throws RequestError with the server's own sentence. */
export async function logIn(credentials: { readonly name: string; readonly password: string }): Promise<void> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (response.ok) return;
  const [first] = ((await response.json()) as Refusal).errors;
  throw new RequestError(first?.message ?? response.statusText, first?.extensions.code ?? 'UNKNOWN');
}

/** Logs out, and leaves for the log-in page with nothing of the last user in memory. */
export async function logOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' });
  location.assign('/login');
}
