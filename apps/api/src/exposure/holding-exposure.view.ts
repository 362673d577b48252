import { holdingExposure } from '#libs/exposure';
import { pageOf } from '../common/page.js';
import type { Connection, PageArgs } from '../common/page.model.js';
import type { ExposureView } from './exposure.view.js';
import type { HoldingExposureModel } from './holding-exposure.model.js';

/** The holdings by what they add, most points first. */
export function holdingsByPoints(
  { held, shares, exposure }: Pick<ExposureView, 'held' | 'shares' | 'exposure'>,
  page: PageArgs,
): Connection<HoldingExposureModel> {
  const events = eventsPerCountry(exposure.contributions);
  const rows = held.holdings.map((holding) => ({ holding, ...holdingExposure(holding, shares, exposure) }));
  rows.sort((a, b) => b.points - a.points || b.share - a.share || (a.holding.symbol < b.holding.symbol ? -1 : 1));
  const paged = pageOf(rows, ({ holding }) => holding.symbol, page);
  const edges = paged.edges.map(({ cursor, node: { holding, share, points } }) => {
    const { symbol, name, countries } = holding;
    const weighing = countries.reduce((sum, { country }) => sum + (events.get(country)?.size ?? 0), 0);
    return { cursor, node: { symbol, name, share, points, events: weighing } };
  });
  return { ...paged, edges, nodes: edges.map(({ node }) => node) };
}

function eventsPerCountry(lines: ExposureView['exposure']['contributions']): ReadonlyMap<string, ReadonlySet<string>> {
  const events = new Map<string, Set<string>>();
  for (const { kind, country, id } of lines)
    if (kind === 'event') events.set(country, (events.get(country) ?? new Set()).add(id));
  return events;
}
