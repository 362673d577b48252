import { Bell, FileDown, Pencil, Printer, Share2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { DeletePortfolioDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { knownOn } from '../../format/day.js';
import { newKey, usePortfolioChange, type Portfolio } from '../../queries/use-portfolio.js';
import { tellMeOfPortfolio } from '../../state/alerts-view.js';
import { words } from '../../words.js';
import { RenameDialog } from './rename-dialog.js';
import { ShareDialog } from './share-dialog.js';
import { formatAmount } from './portfolio-figures.js';

interface Props {
  readonly portfolio: Portfolio;
  readonly on: string;
}

/** Name, totals as given, and what the committee takes away. */
export function PortfolioHead({ portfolio, on }: Props) {
  const [opened, setOpened] = useState<'share' | 'rename' | null>(null);
  const close = () => setOpened(null);
  const { id, name, totals, exposure } = portfolio;
  const remove = useDeleting(id);
  return (
    <header className="page-head">
      <h1>{name}</h1>
      <p className="muted">
        <Link href="/exposure">{exposureWords.title}</Link>
        {totals.length > 0
          ? ` · ${totals.map(({ total, currency }) => formatAmount(total, currency)).join(' + ')} as given`
          : ''}
      </p>
      <div className="head-actions no-print">
        <Link className="button" href={tellMeOfPortfolio(id)}>
          <Bell size={15} aria-hidden="true" /> {words.tellMe}
        </Link>
        <button type="button" className="button" disabled={!exposure} onClick={() => setOpened('share')}>
          <Share2 size={15} aria-hidden="true" /> {exposureWords.share}
        </button>
        {exposure ? (
          <a className="button" href={csvHref(id, on)} download={`faultline-portfolio-${on}.csv`}>
            <FileDown size={15} aria-hidden="true" /> {exposureWords.csv}
          </a>
        ) : null}
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={15} aria-hidden="true" /> {exposureWords.print}
        </button>
        <button type="button" className="button" onClick={() => setOpened('rename')}>
          <Pencil size={15} aria-hidden="true" /> {exposureWords.rename}
        </button>
        <button type="button" className="button" onClick={remove}>
          <Trash2 size={15} aria-hidden="true" /> {exposureWords.delete}
        </button>
      </div>
      {opened === 'share' ? <ShareDialog id={id} onClose={close} /> : null}
      {opened === 'rename' ? <RenameDialog portfolio={portfolio} onClose={close} /> : null}
    </header>
  );
}

function csvHref(id: string, on: string): string {
  const asked = new URLSearchParams({ id, table: 'contributions', on });
  const asOf = knownOn(on);
  if (asOf) asked.set('asOf', asOf);
  return `/data/portfolio.csv?${asked}`;
}

/** Back to the list, which offers to put back the version before the deletion. */
function useDeleting(id: string): () => void {
  const [, navigate] = useLocation();
  const deleting = usePortfolioChange(DeletePortfolioDocument);
  const leave = (deletion: number) => navigate(`/exposure?deleted=${encodeURIComponent(id)}&version=${deletion - 1}`);
  return () =>
    deleting.mutate({ id, key: newKey() }, { onSuccess: ({ deletePortfolio }) => leave(deletePortfolio.version) });
}
