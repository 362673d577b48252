import { useQuery } from '@tanstack/react-query';
import { WaitingAlertsDocument } from '#libs/contract';
import { request } from './request.js';

/** Everything about alerts begins with this key: one that is raised re-reads it. */
export const ALERTS_KEY = 'alerts';

/** How many alerts wait. Who may not have any gets an error once, and no figure. */
export function useWaitingAlerts() {
  return useQuery({
    queryKey: [ALERTS_KEY, 'waiting'],
    queryFn: async ({ signal }) => (await request(WaitingAlertsDocument, {}, signal)).alerts.totalCount,
    retry: false,
  });
}
