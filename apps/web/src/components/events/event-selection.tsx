import { lazy, Suspense, useMemo, useState } from 'react';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import type { ChosenEvents } from '../../state/chosen-events.js';
import { useShortcuts } from '../../state/shortcuts.js';

const MergeDialog = lazy(() => import('./merge-dialog.js').then((module) => ({ default: module.MergeDialog })));

const { selection } = eventChange;

/** What can be done with the events that are ticked: `x` ticks the row under the focus, `m` merges those ticked. */
export function EventSelection({ chosen }: { readonly chosen: ChosenEvents }) {
  const [isMerging, setIsMerging] = useState(false);
  const isEnough = chosen.events.length > 1;
  useShortcuts(
    useMemo(() => ({ x: () => focusedTick()?.click(), ...(isEnough && { m: () => setIsMerging(true) }) }), [isEnough]),
  );
  if (chosen.events.length === 0) return null;
  return (
    <>
      <span role="status">{selection.chosen(chosen.events.length)}</span>
      <button type="button" className="button" disabled={!isEnough} onClick={() => setIsMerging(true)}>
        {eventChange.mergeWith} <kbd aria-hidden="true">m</kbd>
      </button>
      <button type="button" className="button" onClick={chosen.clear}>
        {selection.clear}
      </button>
      <Suspense>
        {isMerging ? <MergeDialog events={chosen.events} onClose={() => setIsMerging(false)} /> : null}
      </Suspense>
    </>
  );
}

const focusedTick = (): HTMLElement | null | undefined =>
  document.activeElement?.closest('li')?.querySelector<HTMLElement>('input[type="checkbox"]');
