import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { countryByCode } from '#libs/events';
import { deskWords } from '../../desk.words.js';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { tollOf } from '../../format/toll.js';
import type { QueueRow, useQueue } from '../../queries/use-desk.js';
import type { DeskView } from '../../state/desk-view.js';
import { Options } from '../labelled-field.js';
import { Panel } from '../panel.js';
import { Segments } from '../segments.js';
import { Empty, Skeleton } from '../states.js';
import { COUNTRY_OPTIONS } from './desk-options.js';

interface Props {
  readonly queue: ReturnType<typeof useQueue>;
  readonly rows: readonly QueueRow[];
  readonly id: string | null;
  readonly view: DeskView;
  readonly change: (change: Partial<DeskView>) => void;
}

/** Pixels; the style sheet gives rows the same. */
const ROW_HEIGHT = 62;
const READ_AHEAD_ROWS = 40;

const ORDERS = [
  ['IMPACT', deskWords.orders.IMPACT],
  ['MARGIN', deskWords.orders.MARGIN],
  ['NEWEST', deskWords.orders.NEWEST],
  ['OLDEST', deskWords.orders.OLDEST],
] as const;
const COUNTRIES = [['', deskWords.allCountries], ...COUNTRY_OPTIONS] as const;

/** What waits. Only the rows in sight are in the page, and further ones are read as the list is scrolled. */
export function QueueList({ queue, rows, id, view, change }: Props) {
  const total = queue.data?.pages[0]?.totalCount;
  return (
    <Panel title={deskWords.queue} count={total} className="desk-queue">
      <div className="queue-controls">
        <Segments
          label={deskWords.ordersLabel}
          options={ORDERS}
          value={view.orderBy}
          onChange={(orderBy) => change({ orderBy, item: null })}
        />
        <select
          aria-label={deskWords.country}
          value={view.country ?? ''}
          onChange={({ target }) => change({ country: target.value || null, item: null })}
        >
          <Options options={COUNTRIES} />
        </select>
      </div>
      {queue.data === undefined ? <Skeleton rows={10} /> : null}
      {total === 0 ? <Empty>{deskWords.empty}</Empty> : null}
      <Rows queue={queue} rows={rows} id={id} onSelect={(item) => change({ item })} />
      <p className="hint muted">{deskWords.keys}</p>
    </Panel>
  );
}

interface RowsProps extends Pick<Props, 'queue' | 'rows' | 'id'> {
  readonly onSelect: (id: string) => void;
}

function Rows({ queue: { hasNextPage, isFetchingNextPage, fetchNextPage }, rows, id, onSelect }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > rows.length - READ_AHEAD_ROWS) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' });
    // Only when another one is opened: a row that comes in must not scroll the list.
  }, [id]);
  return (
    <div ref={box} className="queue-rows">
      <ol style={{ height: list.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          return row ? (
            <li key={key} style={{ transform: `translateY(${start}px)` }}>
              <Row row={row} isOpen={row.id === id} onSelect={onSelect} />
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly row: QueueRow;
  readonly isOpen: boolean;
  readonly onSelect: (id: string) => void;
}

function Row({ row, isOpen, onSelect }: RowProps) {
  return (
    <button
      type="button"
      data-row
      className="queue-row"
      aria-current={isOpen ? 'true' : undefined}
      onFocus={() => onSelect(row.id)}
      onClick={() => onSelect(row.id)}
    >
      <span className="queue-title">
        {row.classInfo?.title ?? row.factor?.name}
        {row.kind === 'FACTOR' ? <span className="tag">{deskWords.factor}</span> : null}
        {row.event?.denies ? <span className="tag">{deskWords.denies}</span> : null}
        {row.status === 'PROPOSED' ? <span className="tag fresh">{deskWords.proposed}</span> : null}
      </span>
      <span className="queue-impact" title={deskWords.impactTitle}>
        {formatScore(row.impact)}
      </span>
      <span className="muted">{whereAndWhen(row)}</span>
    </button>
  );
}

function whereAndWhen({ country, event }: QueueRow): string {
  const name = countryByCode(country)?.name ?? '?';
  const parts = event ? [event.place, formatDay(event.occurredOn), tollOf(event)] : [];
  return [name, ...parts].filter(Boolean).join(' · ');
}
