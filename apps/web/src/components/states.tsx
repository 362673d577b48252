import type { ReactNode } from 'react';
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

interface AnswerProps {
  /** `undefined` until there is one; an older one stays while a newer cannot be read. */
  readonly data: unknown;
  readonly error: Error | null;
  /** Size of what comes. */
  readonly rows: number;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** What a panel shows while its answer is read, when it cannot be, when it is old, and when it is there. */
export function Answer({ data, error, rows, onRetry, children }: AnswerProps) {
  if (data === undefined) return error ? <Failure error={error} onRetry={onRetry} /> : <Skeleton rows={rows} />;
  return (
    <>
      {error ? <p className="notice">{words.states.stale}</p> : null}
      {children}
    </>
  );
}
