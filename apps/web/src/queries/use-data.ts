import { useQuery } from '@tanstack/react-query';
import { DataDocument, ImportResultDocument, type DataQuery, type ImportResultQuery } from '#libs/contract';
import { lookUp, request } from './request.js';

export type Data = DataQuery;
export type ImportRun = DataQuery['imports']['nodes'][number];
export type ImportResult = NonNullable<ImportResultQuery['import']>;

/** Imported files, kinds of files and feeds, in one call. */
export function useData() {
  return useQuery({ queryKey: ['data'], queryFn: ({ signal }) => request(DataDocument, {}, signal) });
}

/** One import with the first of its refused rows; `null` for an id no import has. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: async ({ signal }) => (await lookUp(ImportResultDocument, { id }, signal)).import,
  });
}
