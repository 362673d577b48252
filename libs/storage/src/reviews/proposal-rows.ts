import type { Proposal } from '#libs/events';
import type { Session } from '../database/database.js';
import type { ReportKey } from '../reports/report-rows.js';

/** Adds proposals and puts them into the queue. Their countries are locked. */
export async function insertProposals(
  session: Session,
  proposals: readonly Proposal[],
  { by, reportKey }: { readonly by: string; readonly reportKey: ReportKey },
): Promise<void> {
  if (proposals.length === 0) return;
  await session.query({
    name: 'insert-proposals',
    text: `
      with added as (
        insert into proposal (country, id, kind, report_country, report_id, draft, reading, impact, margin, recorded_by, recorded_at)
        select wanted.country, wanted.id, wanted.kind, $1, $2, wanted.draft, wanted.reading, wanted.impact, wanted.margin, $3,
          clock.recorded_at
        from unnest($4::text[], $5::text[], $6::text[], $7::json[], $8::json[], $9::float8[], $10::float8[])
          as wanted (country, id, kind, draft, reading, impact, margin)
        join country_clock clock on clock.country = wanted.country
        returning country, id, kind, impact, margin, recorded_at)
      insert into review_queue (country, proposal_id, kind, status, impact, margin, recorded_at)
      select country, id, kind, 'pending', impact, margin, recorded_at from added`,
    values: [
      reportKey.country,
      reportKey.id,
      by,
      proposals.map(({ country }) => country),
      proposals.map(({ id }) => id),
      proposals.map(({ kind }) => kind),
      proposals.map(({ draft }) => JSON.stringify(draft)),
      proposals.map(({ reading }) => JSON.stringify(reading)),
      proposals.map(({ impact }) => impact),
      proposals.map(({ reading }) => reading.margin),
    ],
  });
}
