/** ISO 3166-1 alpha-3 code, upper case. */
export type CountryCode = string;

export const REGIONS = [
  'AFRICA',
  'AMERICAS',
  'CENTRAL_ASIA',
  'EAST_ASIA_PACIFIC',
  'EUROPE',
  'MIDDLE_EAST',
  'SOUTH_ASIA',
] as const;
export type Region = (typeof REGIONS)[number];

export interface Country {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-2. */
  readonly code2: string;
  /** ISO 3166-1 numeric, three digits as text ("417"): the id of the shape on the world map. `null` for Kosovo, which has none. */
  readonly numeric: string | null;
  readonly name: string;
  readonly region: Region;
  /** Codes of the countries it shares a land border with. */
  readonly neighbours: readonly CountryCode[];
}

/** Code under which a report is filed that names no country we know; user-assigned in ISO 3166-1, so no country has it. */
export const NOWHERE: CountryCode = 'ZZZ';
