import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  MergeCandidatesDocument,
  PreviewMergeDocument,
  PreviewSplitDocument,
  type EventPartInput,
  type MergeableEventFragment as MergeableEvent,
} from '#libs/contract';
import { addDays, dayNumber, type Day } from '#libs/events';
import { request } from './request.js';

export type { MergeableEvent };

const DAYS_AROUND = 7;
const SHOWN = 12;

/** Events of a country that may be the same as one of that day, nearest day first: within a week, or of any day with those words. */
export function useMergeCandidates(country: string, day: Day, text: string) {
  const span = text === '' ? { from: addDays(day, -DAYS_AROUND), to: addDays(day, DAYS_AROUND) } : { text };
  return useQuery({
    queryKey: ['merge-candidates', country, day, text],
    queryFn: async ({ signal }) => {
      const { events } = await request(MergeCandidatesDocument, { filter: { countries: [country], ...span } }, signal);
      const distance = ({ occurredOn }: MergeableEvent) => Math.abs(dayNumber(occurredOn) - dayNumber(day));
      return events.nodes.toSorted((a, b) => distance(a) - distance(b)).slice(0, SHOWN);
    },
    placeholderData: keepPreviousData,
  });
}

export interface MergeQuestion {
  readonly into: { readonly id: string; readonly expectedVersion: number };
  readonly events: { readonly id: string; readonly expectedVersion: number }[];
}

export interface SplitQuestion {
  readonly id: string;
  readonly version: number;
  readonly parts: EventPartInput[];
}

/** What merging would do to each day it touches; nothing is asked before there are two, nor while they are being merged. */
export function useMergePreview(question: MergeQuestion, isSending: boolean) {
  return useQuery({
    queryKey: ['merge-preview', question],
    queryFn: async ({ signal }) => (await request(PreviewMergeDocument, question, signal)).previewMerge,
    enabled: question.events.length > 0 && !isSending,
    retry: false,
  });
}

/** What splitting would do to each day it touches; not asked while a part has no evidence, nor while it is being split. */
export function useSplitPreview(question: SplitQuestion, isSending: boolean) {
  return useQuery({
    queryKey: ['split-preview', question],
    queryFn: async ({ signal }) => (await request(PreviewSplitDocument, question, signal)).previewSplit,
    enabled: question.parts.every(({ reports }) => reports?.length !== 0) && !isSending,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
