import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  CountryAssetsDocument,
  PortfolioDocument,
  PortfolioHoldingsDocument,
  PortfolioReplayDocument,
  PortfolioRevisionsDocument,
  PortfolioScenarioDocument,
  PortfolioSharesDocument,
  PortfoliosDocument,
  SectorsDocument,
  SharedPortfolioDocument,
  type PortfolioHoldingsQuery,
  type PortfolioQuery,
  type PortfolioRevisionsQuery,
  type PortfoliosQuery,
  type ScenarioInput,
  type SharedPortfolioQuery,
  type TypedDocumentString,
} from '#libs/contract';
import { knownOn } from '../format/day.js';
import { lookUp, request } from './request.js';
import { useChange } from './use-change.js';

export type ListedPortfolio = PortfoliosQuery['portfolios'][number];
export type Portfolio = NonNullable<PortfolioQuery['portfolio']>;
export type Exposure = NonNullable<NonNullable<SharedPortfolioQuery['sharedPortfolio']>['exposure']>;
export type ExposureLine = Exposure['contributions']['nodes'][number];
export type Holdings = NonNullable<PortfolioHoldingsQuery['portfolio']>;
export type Holding = Holdings['holdings']['nodes'][number];
export type Revision = NonNullable<PortfolioRevisionsQuery['portfolio']>['revisions'][number];

/** The two days a page compares; the later one as it was known at its close. */
export interface ComparedDays {
  readonly on: string;
  readonly since: string;
}

const FAMILY = 'portfolio';

export const usePortfolios = () =>
  useQuery({ queryKey: [FAMILY, 'all'], queryFn: ({ signal }) => request(PortfoliosDocument, {}, signal) });

export function usePortfolio(id: string, { on, since }: ComparedDays) {
  return useQuery({
    queryKey: [FAMILY, id, on, since],
    queryFn: ({ signal }) => lookUp(PortfolioDocument, { id, on, since, asOf: knownOn(on) }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Holdings in pages that are read as the reader scrolls, with the words in their symbol or name. */
export const useHoldings = (id: string, search: string) =>
  useInfiniteQuery({
    queryKey: [FAMILY, id, 'holdings', search],
    queryFn: ({ pageParam, signal }) => request(PortfolioHoldingsDocument, { id, search, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ portfolio }) =>
      portfolio?.holdings.pageInfo.hasNextPage ? portfolio.holdings.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  });

export const useRevisions = (id: string) =>
  useQuery({
    queryKey: [FAMILY, id, 'revisions'],
    queryFn: ({ signal }) => request(PortfolioRevisionsDocument, { id }, signal),
  });

export const useSectors = () =>
  useQuery({
    queryKey: ['sectors'],
    queryFn: ({ signal }) => request(SectorsDocument, {}, signal),
    staleTime: Infinity,
  });

export const useReplay = (id: string, from: string, to: string) =>
  useQuery({
    queryKey: [FAMILY, id, 'replay', from, to],
    queryFn: ({ signal }) => request(PortfolioReplayDocument, { id, from, to }, signal),
    placeholderData: keepPreviousData,
  });

export const useScenario = (id: string, on: string, input: ScenarioInput) =>
  useQuery({
    queryKey: [FAMILY, id, 'scenario', on, input],
    queryFn: ({ signal }) => request(PortfolioScenarioDocument, { id, on, asOf: knownOn(on), input }, signal),
    placeholderData: keepPreviousData,
  });

export const useShares = (id: string) =>
  useQuery({
    queryKey: [FAMILY, id, 'shares'],
    queryFn: ({ signal }) => request(PortfolioSharesDocument, { id }, signal),
  });

/** Structural factors of a country a holding may own. */
export const useAssets = (country: string | null) =>
  useQuery({
    queryKey: ['assets', country],
    enabled: country !== null,
    queryFn: ({ signal }) => request(CountryAssetsDocument, { country: country ?? '' }, signal),
  });

export function useSharedPortfolio(token: string, { on, since }: ComparedDays) {
  return useQuery({
    queryKey: ['shared', token, on, since],
    queryFn: ({ signal }) => lookUp(SharedPortfolioDocument, { token, on, since, asOf: knownOn(on) }, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** A change of a portfolio; everything about portfolios is read again. */
export const usePortfolioChange = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  useChange(document, { queryKey: [FAMILY] });

/** One key per attempt of the reader: a request that is sent again by the network has no second effect. */
export const newKey = (): string => crypto.randomUUID();
