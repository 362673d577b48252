import type { ReactNode } from 'react';
import { RequestError } from '../queries/request.js';
import { PageFailure, PageSkeleton } from './states.js';

interface Props {
  readonly title: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
  /** What stands there when the thing does not exist. */
  readonly missing: ReactNode;
}

/** A page whose answer is not there: on its way, refused, or asked for something that does not exist. */
export function UnansweredPage({ title, error, onRetry, missing }: Props) {
  if (error instanceof RequestError && error.code === 'NOT_FOUND') return missing;
  if (error) return <PageFailure title={title} error={error} onRetry={onRetry} />;
  return <PageSkeleton title={title} />;
}
