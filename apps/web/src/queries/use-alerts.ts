import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  AlertChannelsDocument,
  AlertDeliveriesDocument,
  AlertRulesDocument,
  AlertsDocument,
  RehearsalDocument,
  RehearsedCountryDocument,
  type AlertChannelsQuery,
  type AlertDeliveriesQuery,
  type AlertRuleInput,
  type AlertRulesQuery,
  type AlertsQuery,
  type RehearsalQuery,
  type SeriesParts,
  type TypedDocumentString,
} from '#libs/contract';
import { joinedSpans, spansOf } from './rehearsed-spans.js';
import { request } from './request.js';
import { useChange } from './use-change.js';
import { ALERTS_KEY } from './use-waiting-alerts.js';

export type RaisedAlert = AlertsQuery['alerts']['nodes'][number];
export type AlertCause = RaisedAlert['causes'][number];
export type AlertRule = AlertRulesQuery['alertRules'][number];
export type Rehearsal = RehearsalQuery['rehearseAlert'];
export type AlertChannel = AlertChannelsQuery['alertChannels'][number];
export type AlertSettings = AlertChannelsQuery['alertSettings'];
export type AlertDelivery = AlertDeliveriesQuery['alertDeliveries']['nodes'][number];

export function useAlerts(isAll: boolean) {
  return useInfiniteQuery({
    queryKey: [ALERTS_KEY, 'list', isAll],
    queryFn: async ({ signal, pageParam }) => {
      const filter = isAll ? null : { waiting: true };
      return (await request(AlertsDocument, { filter, after: pageParam }, signal)).alerts;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

export const useAlertRules = () =>
  useQuery({
    queryKey: [ALERTS_KEY, 'rules'],
    queryFn: async ({ signal }) => (await request(AlertRulesDocument, {}, signal)).alertRules,
  });

export interface RehearsedPeriod {
  readonly from: string;
  readonly to: string;
}

/** When a rule would have spoken up; `null` asks nothing. Its name and its channels change no firing, and ask nothing anew. */
export function useRehearsal(rule: AlertRuleInput | null, { from, to }: RehearsedPeriod) {
  const asked = rule && { ...rule, name: 'Rehearsal', channels: [] };
  return useQuery({
    queryKey: [ALERTS_KEY, 'rehearsal', asked, from, to],
    queryFn: async ({ signal }) => {
      if (!asked) throw new Error('a rehearsal without a rule');
      return (await request(RehearsalDocument, { rule: asked, from, to }, signal)).rehearseAlert;
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** A country over the rehearsed period, each day as published. */
export const useRehearsedCountry = (code: string | null, { from, to }: RehearsedPeriod, parts: SeriesParts) =>
  useQuery({
    queryKey: ['rehearsed-country', code, from, to, parts],
    queryFn: async ({ signal }) => {
      const asked = spansOf({ from, to }).map((span) =>
        request(RehearsedCountryDocument, { code: code ?? '', ...span, parts }, signal),
      );
      const countries = (await Promise.all(asked)).map(({ country }) => country);
      const series = joinedSpans(countries.flatMap((country) => country?.series ?? []));
      return countries[0] ? { name: countries[0].name, series } : null;
    },
    enabled: code !== null,
    placeholderData: keepPreviousData,
  });

export const useAlertChannels = () =>
  useQuery({
    queryKey: [ALERTS_KEY, 'channels'],
    queryFn: ({ signal }) => request(AlertChannelsDocument, {}, signal),
  });

/** How long until a message on its way is looked for again. */
const LOOK_EVERY_MS = 3_000;

/** The log; read again by itself as long as something in it is on its way. */
export const useAlertDeliveries = () =>
  useQuery({
    queryKey: [ALERTS_KEY, 'deliveries'],
    queryFn: async ({ signal }) => (await request(AlertDeliveriesDocument, {}, signal)).alertDeliveries,
    refetchInterval: ({ state: { data } }) =>
      data?.nodes.some(({ state }) => state === 'WAITING') ? LOOK_EVERY_MS : false,
  });

/** A change of rules, channels or alerts; what is shown of alerts is read again, a rehearsal stays as it is. */
export const useAlertChange = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  useChange(document, { predicate: ({ queryKey: [family, part] }) => family === ALERTS_KEY && part !== 'rehearsal' });
