import { lazy, Suspense } from 'react';
import type { Day } from '#libs/events';
import type { Overview } from '../../queries/use-overview.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { Skeleton } from '../states.js';

const WorldMap = lazy(() => import('./world-map.js').then((module) => ({ default: module.WorldMap })));

/** The map's place; the map itself and its library come after the first figures are on screen. */
export function WorldPanel({ overview, on }: { readonly overview: Overview; readonly on: Day | null }) {
  const waiting = (
    <Panel title={words.map.title} note={words.direction} className="map-panel">
      <Skeleton rows={14} />
    </Panel>
  );
  return (
    <Suspense fallback={waiting}>
      <WorldMap overview={overview} on={on} waiting={waiting} />
    </Suspense>
  );
}
