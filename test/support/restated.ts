import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage } from '#libs/storage';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { restateDays } from '../../apps/api/src/publications/restate-days.js';
import { aReportedEvent } from './ledger-rows.js';

/** Publishes 6 October 2020, records a coup attempt of that day late, and restates. Answers how many scores were restated. */
export async function restateKyrgyzstan(databaseUrl: string): Promise<number> {
  const storage = await openStorage({ databaseUrl });
  try {
    await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
    await publishDay(storage, '2020-10-06', new Set());
    const late = { id: 'late', class: 'executive.coup-attempt', occurredOn: '2020-10-06', title: 'Told late' } as const;
    await storage.events.append(aReportedEvent(late), { by: 'analyst' });
    return await restateDays(storage, { today: '2020-10-09' });
  } finally {
    await storage.close();
  }
}
