import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { RemoveHoldingDocument } from '#libs/contract';
import { exposureWords } from '../exposure.words.js';
import { newKey, useHoldings, usePortfolioChange, type Holding, type Holdings } from '../queries/use-portfolio.js';
import { Dialog } from './dialog.js';
import { HoldingForm } from './holding-form.js';
import { Panel } from './panel.js';
import { countryName, formatAmount, formatPercent, placesText } from './portfolio-figures.js';
import { Empty, Failure, Skeleton } from './states.js';

/** What is held, with the look-through weights; every row can be edited, every edit undone. */
export function HoldingsPanel({ id }: { readonly id: string }) {
  const { data, error, refetch } = useHoldings(id);
  const [edited, setEdited] = useState<Holding | null>(null);
  const holdings = data?.portfolio?.holdings;
  return (
    <Panel title={exposureWords.holdings} count={holdings?.totalCount}>
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {holdings ? <Listed id={id} holdings={holdings} onEdit={setEdited} /> : null}
      {edited ? (
        <Dialog label={`Edit ${edited.symbol}`} className="holding-dialog" onClose={() => setEdited(null)}>
          <h2>{edited.symbol}</h2>
          <HoldingForm id={id} holding={edited} onDone={() => setEdited(null)} />
        </Dialog>
      ) : null}
    </Panel>
  );
}

function Waiting({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  return error ? <Failure error={error} onRetry={onRetry} /> : <Skeleton rows={6} />;
}

interface ListedProps {
  readonly id: string;
  readonly holdings: Holdings['holdings'];
  readonly onEdit: (holding: Holding) => void;
}

function Listed({ id, holdings: { nodes, totalCount }, onEdit }: ListedProps) {
  if (totalCount === 0) return <Empty>Nothing is held yet.</Empty>;
  return <Table id={id} holdings={nodes} total={totalCount} onEdit={onEdit} />;
}

interface TableProps {
  readonly id: string;
  readonly holdings: readonly Holding[];
  readonly total: number;
  readonly onEdit: (holding: Holding) => void;
}

function Table({ id, holdings, total, onEdit }: TableProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${exposureWords.holdings}, table`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Holding</th>
            <th scope="col" className="number">
              Value
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <th scope="col">Lies in</th>
            <th scope="col" className="no-print">
              <span className="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((holding) => (
            <Row key={holding.symbol} id={id} holding={holding} onEdit={onEdit} />
          ))}
          {total > holdings.length ? (
            <tr>
              <td colSpan={5} className="muted">
                {exposureWords.entry.more(total - holdings.length)} The CSV has all.
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly holding: Holding;
  readonly onEdit: (holding: Holding) => void;
}

function Row({ id, holding, onEdit }: RowProps) {
  const { symbol, name, value, currency, share, countries, unknown, domicile } = holding;
  const removing = usePortfolioChange(RemoveHoldingDocument);
  const owns = countries.some(({ assets }) => assets.length > 0);
  return (
    <tr>
      <th scope="row">
        {symbol} {name ? <small className="muted">{name}</small> : null}
      </th>
      <td className="number">{formatAmount(value, currency)}</td>
      <td className="number">{share === null ? '–' : formatPercent(share)}</td>
      <td>
        {placesText(countries, unknown)}
        {owns ? <span className="tag">owns an asset</span> : null}
        {domicile ? <small className="muted"> registered in {countryName(domicile)}</small> : null}
      </td>
      <td className="row-actions no-print">
        <button type="button" className="icon-button" aria-label={`Edit ${symbol}`} onClick={() => onEdit(holding)}>
          <Pencil size={15} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Take out ${symbol}`}
          disabled={removing.isPending}
          onClick={() => removing.mutate({ id, symbol, key: newKey() })}
        >
          <Trash2 size={15} aria-hidden="true" />
        </button>
      </td>
    </tr>
  );
}
