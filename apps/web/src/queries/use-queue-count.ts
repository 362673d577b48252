import { useQuery } from '@tanstack/react-query';
import { QueueCountDocument } from '#libs/contract';
import { request } from './request.js';

/** Everything the desk shows begins with this key: a decision or a report that came in re-reads it. */
export const DESK_KEY = 'desk';

/** How many proposals wait. Who may not read drafts gets an error once, and no figure. */
export function useQueueCount() {
  return useQuery({
    queryKey: [DESK_KEY, 'count'],
    queryFn: async ({ signal }) => (await request(QueueCountDocument, {}, signal)).reviewQueue.totalCount,
    retry: false,
  });
}
