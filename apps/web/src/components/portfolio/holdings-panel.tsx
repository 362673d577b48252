import { useState } from 'react';
import { exposureWords } from '../../exposure.words.js';
import { useHoldings, type Holding } from '../../queries/use-portfolio.js';
import { useSettled } from '../../state/use-settled.js';
import { Dialog } from '../dialog.js';
import { Panel } from '../panel.js';
import { Failure, Skeleton } from '../states.js';
import { HoldingForm } from './holding-form.js';
import { HoldingRows } from './holding-rows.js';

/** From here on a list is searched rather than read. */
const SEARCHED_FROM = 20;
const TYPING_MS = 200;

/** What is held, with the look-through weights; every row can be edited, every edit undone. */
export function HoldingsPanel({ id, held }: { readonly id: string; readonly held: number }) {
  const [search, setSearch] = useState('');
  const wanted = useSettled(search, TYPING_MS);
  const reading = useHoldings(id, wanted);
  const [edited, setEdited] = useState<Holding | null>(null);
  const { data, error, refetch } = reading;
  return (
    <Panel title={exposureWords.holdings} count={held}>
      {held > SEARCHED_FROM ? <Search search={search} found={countFound(data, wanted)} onSearch={setSearch} /> : null}
      {data ? (
        <HoldingRows
          id={id}
          holdings={data.pages.flatMap(({ portfolio }) => portfolio?.holdings.nodes ?? [])}
          isReading={reading.isFetching}
          onEnd={() => {
            if (reading.hasNextPage && !reading.isFetching) void reading.fetchNextPage();
          }}
          onEdit={setEdited}
        />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      {edited ? (
        <Dialog label={`Edit ${edited.symbol}`} className="holding-dialog" onClose={() => setEdited(null)}>
          <h2>{edited.symbol}</h2>
          <HoldingForm id={id} holding={edited} onDone={() => setEdited(null)} />
        </Dialog>
      ) : null}
    </Panel>
  );
}

const countFound = (data: ReturnType<typeof useHoldings>['data'], wanted: string): number | null =>
  wanted.trim() === '' ? null : (data?.pages[0]?.portfolio?.holdings.totalCount ?? null);

interface SearchProps {
  readonly search: string;
  /** How many there are; `null` while nothing is searched for. */
  readonly found: number | null;
  readonly onSearch: (search: string) => void;
}

function Search({ search, found, onSearch }: SearchProps) {
  return (
    <div className="field holdings-search no-print">
      <input
        type="search"
        aria-label={exposureWords.search}
        placeholder={exposureWords.search}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
      />
      <span className="muted" role="status">
        {found === null ? '' : exposureWords.found(found)}
      </span>
    </div>
  );
}

function Waiting({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  return error ? <Failure error={error} onRetry={onRetry} /> : <Skeleton rows={6} />;
}
