import { lazy, Suspense, useMemo, useState } from 'react';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import { useMay } from '../../queries/use-account.js';
import type { WholeEvent } from '../../queries/use-events.js';
import { useShortcuts } from '../../state/shortcuts.js';
import { useUndo } from '../../state/use-undo.js';

const MergeDialog = lazy(() => import('./merge-dialog.js').then((module) => ({ default: module.MergeDialog })));
const SplitDialog = lazy(() => import('./split-dialog.js').then((module) => ({ default: module.SplitDialog })));

type Opened = 'merge' | 'split' | null;
const NO_KEYS = {};

/** What whoever may correct events can do with one that stands: merge it, split it, take the last change back. */
export function EventActions({ event }: { readonly event: WholeEvent }) {
  const [opened, setOpened] = useState<Opened>(null);
  const mayChange = useMay('report');
  const { undoLast } = useUndo();
  const keys = useMemo(() => ({ m: () => setOpened('merge'), s: () => setOpened('split'), u: undoLast }), [undoLast]);
  const isOpen = mayChange && event.status !== 'RETRACTED';
  useShortcuts(isOpen ? keys : NO_KEYS);
  if (!isOpen) return null;
  const close = () => setOpened(null);
  return (
    <div className="event-actions">
      <button type="button" className="button" onClick={() => setOpened('merge')}>
        {eventChange.mergeWith} <kbd aria-hidden="true">m</kbd>
      </button>
      <button type="button" className="button" onClick={() => setOpened('split')}>
        {eventChange.splitInto} <kbd aria-hidden="true">s</kbd>
      </button>
      <Suspense>
        {opened === 'merge' ? <MergeDialog events={[event]} onClose={close} /> : null}
        {opened === 'split' ? <SplitDialog event={event} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
