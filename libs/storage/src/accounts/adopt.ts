import type { Transaction } from '../database/database.js';

/** Who owns what is made while there are no accounts. */
export const LOCAL_OWNER_ID = 'local';

/** How much of each kind changed hands. */
export interface Adopted {
  readonly portfolios: number;
  readonly alertRules: number;
  readonly alerts: number;
  readonly channels: number;
}

/** Makes whatever the local owner has the account's, in the transaction it is given. */
export async function adopt(transaction: Transaction, accountId: string): Promise<Adopted> {
  const take = async (table: 'portfolio' | 'alert_rule' | 'alert' | 'alert_channel'): Promise<number> => {
    const rows = await transaction.query({
      text: `update ${table} set owner = $1 where owner = $2 returning 1`,
      values: [accountId, LOCAL_OWNER_ID],
    });
    return rows.length;
  };
  return {
    portfolios: await take('portfolio'),
    alertRules: await take('alert_rule'),
    alerts: await take('alert'),
    channels: await take('alert_channel'),
  };
}
