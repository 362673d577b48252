import { loadDemo } from '../../apps/api/src/index.js';
import { openStorage } from '#libs/storage';
import { startTestApi, type Answer, type TestApi } from './api.js';
import { createTestDatabase } from './postgres.js';

export interface Outcome {
  readonly stored: boolean;
  readonly version: number;
  readonly holdingCount: number;
  readonly problems: readonly { readonly line: number; readonly column: string }[];
}

/** A server with the demo data, and what an investor does on it. */
export interface PortfolioDesk {
  readonly api: TestApi;
  readonly databaseUrl: string;
  /** The data of an answer. @throws with the errors of it. */
  asked<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Makes a portfolio and lays the text into it; `null` leaves it empty. */
  aPortfolio(text?: string | null): Promise<{ readonly id: string; readonly version: number }>;
  imported(id: string, text: string, more?: object): Promise<Outcome>;
  close(): Promise<void>;
}

export const KUMTOR = 'kgz-canadian-owned-gold-mine-at-kumtor';

/** 30 % own the mine, 40 % in a fund that says where three quarters of it lie, 30 % nobody knows. */
export const HOLDINGS = [
  'symbol,value,currency,country,weight,sector,asset',
  `KUMTOR,30,EUR,KGZ,,mining,${KUMTOR}`,
  'FUND,40,EUR,KAZ,50%,,',
  'FUND,40,EUR,KGZ,25%,,',
  'MYSTERY,30,EUR,,,,',
].join('\n');

export const IMPORT = `mutation ($id: ID!, $t: String!, $k: String!, $m: HoldingsImportMode, $d: Boolean) {
  importHoldings(id: $id, text: $t, idempotencyKey: $k, mode: $m, dryRun: $d) {
    stored version holdingCount problems { line column value detail } } }`;

let keys = 0;
export const newKey = (): string => `key ${(keys += 1)}`;

export const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

export async function openPortfolioDesk(): Promise<PortfolioDesk> {
  const database = await createTestDatabase();
  const storage = await openStorage(database);
  await loadDemo(storage);
  await storage.close();
  const api = await startTestApi({ databaseUrl: database.databaseUrl });

  const asked = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await api.ask(query, variables);
    if (errors.length || !data) throw new Error(JSON.stringify(errors));
    return data as Data;
  };
  const imported = async (id: string, text: string, more: object = {}): Promise<Outcome> => {
    const variables = { id, t: text, k: newKey(), m: 'REPLACE', d: false, ...more };
    return (await asked<{ importHoldings: Outcome }>(IMPORT, variables)).importHoldings;
  };
  const aPortfolio = async (text: string | null = HOLDINGS) => {
    const { createPortfolio: made } = await asked<{ createPortfolio: { id: string; version: number } }>(
      'mutation ($k: String!) { createPortfolio(name: "Frontier", idempotencyKey: $k) { id version } }',
      { k: newKey() },
    );
    if (text === null) return made;
    const outcome = await imported(made.id, text);
    if (!outcome.stored) throw new Error(JSON.stringify(outcome));
    return { id: made.id, version: outcome.version };
  };
  const close = async () => {
    await api.close();
    await database.drop();
  };
  return { api, databaseUrl: database.databaseUrl, asked, imported, aPortfolio, close };
}
