import { countryByCode, PILLAR_IDS } from '#libs/events';
import { holdingExposure, unknownShareOf } from '#libs/exposure';
import type { Cell } from '../data/csv.js';
import type { ExposureView } from './exposure.view.js';

export const TABLES = ['countries', 'holdings', 'contributions'] as const;
export type TableName = (typeof TABLES)[number];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One table of an exposure, every figure as computed, nothing rounded. */
export const portfolioTable = (name: TableName, view: ExposureView): Table => MAKERS[name](view);

const MAKERS: Readonly<Record<TableName, (view: ExposureView) => Table>> = {
  countries: countriesTable,
  holdings: holdingsTable,
  contributions: contributionsTable,
};

function countriesTable({ exposure }: ExposureView): Table {
  const named = exposure.countries.map(({ country, share, value, label, points, pillars }) => [
    ...[country, countryByCode(country)?.name ?? country, share, value, label, points],
    ...PILLAR_IDS.map((id) => pillars[id]),
  ]);
  const unknown = ['', 'unknown', exposure.unknownShare, null, null, 0, ...PILLAR_IDS.map(() => 0)];
  return {
    columns: ['country', 'name', 'share', 'score', 'label', 'points', ...PILLAR_IDS],
    rows: [...named, unknown],
  };
}

function holdingsTable({ held, shares, exposure }: ExposureView): Table {
  const rows = held.holdings.map((holding) => {
    const { share, points } = holdingExposure(holding, shares, exposure);
    const { symbol, name, value, currency, countries } = holding;
    const places = countries.map(({ country, weight }) => `${country} ${weight}`).join(' + ');
    return [symbol, name, value, currency, share, points, places, unknownShareOf(holding)];
  });
  return { columns: ['symbol', 'name', 'value', 'currency', 'share', 'points', 'countries', 'unknown'], rows };
}

function contributionsTable({ exposure }: ExposureView): Table {
  return {
    columns: ['country', 'kind', 'id', 'indicator', 'points', 'directPoints'],
    rows: exposure.contributions.map(({ country, kind, id, indicator, points, directPoints }) => [
      ...[country, kind, id, indicator, points, directPoints],
    ]),
  };
}
