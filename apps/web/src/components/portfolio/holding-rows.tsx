import { useVirtualizer } from '@tanstack/react-virtual';
import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { RemoveHoldingDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { newKey, usePortfolioChange, type Holding } from '../../queries/use-portfolio.js';
import { Empty } from '../states.js';
import { HoldingHead } from './holding-head.js';
import { countryName, formatAmount, formatPercent, placesText } from './portfolio-figures.js';

interface Props {
  readonly id: string;
  readonly holdings: readonly Holding[];
  readonly isReading: boolean;
  /** The reader is near the end of what was read. */
  readonly onEnd: () => void;
  readonly onEdit: (holding: Holding) => void;
}

const ROW_PX = 42;
const ROWS_AHEAD = 12;

/** A table of any length: beyond a screenful only the rows in sight are in the document. */
export function HoldingRows({ id, holdings, isReading, onEnd, onEdit }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: holdings.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (at) => holdings[at]?.symbol ?? at,
    overscan: ROWS_AHEAD,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= holdings.length - ROWS_AHEAD) onEnd();
  });
  if (holdings.length === 0) return <Empty>{isReading ? exposureWords.entry.reading : exposureWords.noneFound}</Empty>;
  const [above, below] = [items[0]?.start ?? 0, rows.getTotalSize() - (items.at(-1)?.end ?? 0)];
  return (
    <div
      ref={box}
      className="scroll holding-rows"
      tabIndex={0}
      role="region"
      aria-label={`${exposureWords.holdings}, table`}
      aria-busy={isReading}
    >
      <table>
        <HoldingHead>
          <th scope="col" className="no-print">
            <span className="visually-hidden">Change</span>
          </th>
        </HoldingHead>
        <tbody>
          <Gap height={above} />
          {items.map(({ index, key }) => {
            const holding = holdings[index];
            return holding ? (
              <tr key={key} ref={rows.measureElement} data-index={index}>
                <Cells id={id} holding={holding} onEdit={onEdit} />
              </tr>
            ) : null;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows out of sight, so that the bar of the box tells the length of the list. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={5} className="gap" style={{ height }} />
    </tr>
  );
}

interface CellsProps {
  readonly id: string;
  readonly holding: Holding;
  readonly onEdit: (holding: Holding) => void;
}

function Cells({ id, holding, onEdit }: CellsProps) {
  const { symbol, name, value, currency, share, countries, unknown, domicile } = holding;
  const removing = usePortfolioChange(RemoveHoldingDocument);
  const owned = countries.reduce((sum, { assets }) => sum + assets.length, 0);
  return (
    <>
      <th scope="row">
        {symbol} {name ? <small className="muted">{name}</small> : null}
      </th>
      <td className="number">{formatAmount(value, currency)}</td>
      <td className="number">{share === null ? '–' : formatPercent(share)}</td>
      <td>
        {placesText(countries, unknown)}
        {owned > 0 ? <span className="tag">{exposureWords.owns(owned)}</span> : null}
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
    </>
  );
}
