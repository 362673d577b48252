import { INDICATOR_IDS, PILLAR_IDS, type CountryRecord, type Event } from '#libs/events';
import type { Weights } from '#libs/scoring';

/**
 * The weights under which a score is the load of strategic assets alone: what events on an asset mean to those who own it, undiluted by
 * the rest of the country.
 */
export const ASSET_WEIGHTS: Weights = {
  pillars: PILLAR_IDS.map((id) => ({ id, weight: id === 'foreign' ? 1 : 0 })),
  indicators: INDICATOR_IDS.map((id) => ({ id, weight: id === 'strategic-assets' ? 1 : 0 })),
};

/**
 * The record of some assets of a country: the `asset.*` events that name them, and no factors. Scored under `ASSET_WEIGHTS` it says how hard the assets
 * themselves are hit, 0–100. A revision that no longer names them ends the event here.
 */
export function assetRecord({ country, events }: CountryRecord, assets: readonly string[]): CountryRecord {
  const named = new Set(assets);
  const isHit = (event: Event): boolean =>
    event.class.startsWith('asset.') && event.factorIds.some((id) => named.has(id));
  const hitOnce = new Set(events.filter(isHit).map(({ id }) => id));
  return {
    country,
    factors: [],
    events: events
      .filter(({ id }) => hitOnce.has(id))
      .map((event) => (isHit(event) ? event : { ...event, retractedAt: event.retractedAt ?? event.knownAt })),
  };
}
