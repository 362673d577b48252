import { RequestError } from '../queries/request.js';
import { words } from '../words.js';

/** A page that is being read: its heading stands already. */
export function PageSkeleton({ title }: { readonly title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <Skeleton rows={18} />
    </>
  );
}

/** Grey blocks the size of what comes, so that nothing jumps when it is there. */
export function Skeleton({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong in the server's own words, and what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p>{error instanceof RequestError ? error.message : words.states.unreachable}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.states.retry}
      </button>
    </div>
  );
}

/** A page that could not be read, under its own heading. */
export function PageFailure({ title, ...props }: FailureProps & { readonly title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <Failure {...props} />
    </>
  );
}

export function Empty({ children }: { readonly children: string }) {
  return <p className="empty">{children}</p>;
}
