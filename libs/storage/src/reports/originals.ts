import type { CountryCode } from '#libs/events';
import type { Session } from '../database/database.js';

/** A report as it came, where that differs from its text (a web page, a feed item). */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Keeps the bytes under their SHA-256, once. The country is locked. */
export async function insertOriginal(session: Session, country: CountryCode, original: Original): Promise<void> {
  await session.query({
    text: `
      insert into report_original (country, sha256, bytes, media_type, recorded_at)
      select $1, sha256($2), $2, $3, recorded_at from country_clock where country = $1
      on conflict (country, sha256) do nothing`,
    values: [country, Buffer.from(original.bytes), original.mediaType],
  });
}
