import { useLocation, useSearch } from 'wouter';
import type { ReviewOrder } from '#libs/contract';
import { countryByCode } from '#libs/events';

export const DESK_TABS = ['queue', 'submit', 'grades', 'factors', 'log'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

const ORDERS: readonly ReviewOrder[] = ['IMPACT', 'MARGIN', 'NEWEST', 'OLDEST'];

/** What the desk shows, as its address holds it. */
export interface DeskView {
  readonly tab: DeskTab;
  /** Global id of the proposal that is looked at; `null` = the first of the queue. */
  readonly item: string | null;
  readonly orderBy: ReviewOrder;
  /** `null` = all countries. */
  readonly country: string | null;
}

export function parseDeskView(search: string): DeskView {
  const params = new URLSearchParams(search);
  const country = params.get('country');
  return {
    tab: DESK_TABS.find((tab) => tab === params.get('tab')) ?? 'queue',
    item: params.get('item'),
    orderBy: ORDERS.find((order) => order.toLowerCase() === params.get('order')) ?? 'IMPACT',
    country: country !== null && countryByCode(country) ? country : null,
  };
}

export function formatDeskView({ tab, item, orderBy, country }: DeskView): string {
  const params = [
    tab === 'queue' ? '' : `tab=${tab}`,
    orderBy === 'IMPACT' ? '' : `order=${orderBy.toLowerCase()}`,
    country === null ? '' : `country=${country}`,
    item === null ? '' : `item=${encodeURIComponent(item)}`,
  ].filter(Boolean);
  return params.length ? `/desk?${params.join('&')}` : '/desk';
}

export function useDeskView(): [DeskView, (change: Partial<DeskView>) => void] {
  const [, navigate] = useLocation();
  const view = parseDeskView(useSearch());
  return [view, (change) => navigate(formatDeskView({ ...view, ...change }), { replace: true })];
}
