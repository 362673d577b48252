import { useMemo } from 'react';
import { deskWords } from '../../desk.words.js';
import { useDeskItem, useQueue, type QueueRow } from '../../queries/use-desk.js';
import type { DeskView } from '../../state/desk-view.js';
import { useDecide } from '../../state/use-decide.js';
import { useSettled } from '../../state/use-settled.js';
import { Failure, Skeleton } from '../states.js';
import { DeskCard } from './desk-card.js';
import { DeskReport } from './desk-report.js';
import { QueueList } from './desk-queue.js';

interface Props {
  readonly view: DeskView;
  readonly change: (change: Partial<DeskView>) => void;
}

/** The queue on the left, the report in the middle, what it proposes on the right. */
export function ReviewDesk({ view, change }: Props) {
  const queue = useQueue(view.orderBy, view.country);
  const rows = useMemo(() => queue.data?.pages.flatMap(({ nodes }) => nodes) ?? [], [queue.data]);
  const id = view.item ?? rows[0]?.id ?? null;
  const decisions = useDecide((decided) => {
    // Only if the reader is still there: the answer may come after the next key.
    if (decided === id) change({ item: neighbourOf(rows, decided) });
  });
  if (queue.error && !queue.data) return <Failure error={queue.error} onRetry={() => void queue.refetch()} />;
  return (
    <div className="desk">
      <QueueList queue={queue} rows={rows} id={id} view={view} change={change} />
      <OpenItem id={id} decisions={decisions} />
    </div>
  );
}

/** Whoever holds `j` down reads the row they stop at. */
const REST_MS = 180;

interface OpenProps {
  readonly id: string | null;
  readonly decisions: ReturnType<typeof useDecide>;
}

function OpenItem({ id, decisions }: OpenProps) {
  const { data: item, error, refetch } = useDeskItem(useSettled(id, REST_MS));
  if (id === null) return <p className="empty">{deskWords.choose}</p>;
  if (error && !item) return <Failure error={error} onRetry={() => void refetch()} />;
  if (item === undefined) return <Skeleton rows={12} />;
  if (item === null) return <p className="empty">{deskWords.none}</p>;
  return (
    <>
      <DeskReport item={item} />
      <DeskCard
        key={`${item.id} ${item.version}`}
        item={item}
        // While the next one is on its way, no key may decide about the one that is still shown.
        isCurrent={item.id === id}
        decisions={decisions}
      />
    </>
  );
}

/** What is looked at next: the one below, at the end the one above. */
function neighbourOf(rows: readonly QueueRow[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}
