import { RequestError } from '../queries/request.js';
import { words } from '../words.js';

/** Why something was refused, in the server's own words; the place is kept, so that nothing jumps. */
export function RefusedNote({ error }: { readonly error: Error | null }) {
  const text = error instanceof RequestError ? error.message : words.states.unreachable;
  return (
    <p className="refused-note" role="alert">
      {error ? text : ''}
    </p>
  );
}
