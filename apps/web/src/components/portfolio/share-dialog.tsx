import { useState } from 'react';
import { RevokeShareDocument, SharePortfolioDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { formatInstant, MS_PER_DAY } from '../../format/day.js';
import { usePortfolioChange, useShares } from '../../queries/use-portfolio.js';
import { copyText } from '../../state/copy-text.js';
import { showToast } from '../../state/toasts.js';
import { words } from '../../words.js';
import { Dialog } from '../dialog.js';
import { Empty } from '../states.js';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

const SHARE_DAYS = [0, 7, 30, 90] as const;
/** 0 = it works until it is revoked. */
type ShareDays = (typeof SHARE_DAYS)[number];

const inDays = (days: ShareDays): string | null =>
  days === 0 ? null : new Date(Date.now() + days * MS_PER_DAY).toISOString();

/** Makes and revokes read-only links. */
export function ShareDialog({ id, onClose }: Props) {
  const [note, setNote] = useState('');
  const [days, setDays] = useState<ShareDays>(0);
  const sharing = usePortfolioChange(SharePortfolioDocument);
  const path = sharing.data?.sharePortfolio.path;
  return (
    <Dialog label={exposureWords.shareTitle} className="share-dialog" onClose={onClose}>
      <h2>{exposureWords.shareTitle}</h2>
      <p className="muted">{exposureWords.shareNote}</p>
      <form
        className="share-form"
        onSubmit={(event) => {
          event.preventDefault();
          sharing.mutate({ id, note: note || null, expiresAt: inDays(days) });
        }}
      >
        <label className="field">
          <span>What it is for</span>
          <input value={note} maxLength={200} onChange={({ target }) => setNote(target.value)} />
        </label>
        <label className="field">
          <span>{exposureWords.shareEnds}</span>
          <select value={days} onChange={({ target }) => setDays(Number(target.value) as ShareDays)}>
            {SHARE_DAYS.map((one) => (
              <option key={one} value={one}>
                {exposureWords.shareEnd[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary" disabled={sharing.isPending}>
          Make a link
        </button>
      </form>
      {path ? <NewLink address={location.origin + path} /> : null}
      {sharing.error ? (
        <p className="failure" role="alert">
          {sharing.error.message}
        </p>
      ) : null}
      <Links id={id} />
      <button type="button" className="button" onClick={onClose}>
        {exposureWords.close}
      </button>
    </Dialog>
  );
}

function NewLink({ address }: { readonly address: string }) {
  const copy = () => copyText(address, words.actions.copied);
  return (
    <div className="new-link" role="status">
      <p>{exposureWords.shareOnce}</p>
      <label className="field">
        <span className="visually-hidden">Link</span>
        <input readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="button" onClick={copy}>
        {exposureWords.copy}
      </button>
    </div>
  );
}

function Links({ id }: { readonly id: string }) {
  const { data } = useShares(id);
  const revoking = usePortfolioChange(RevokeShareDocument);
  const links = data?.portfolio?.shares ?? [];
  if (links.length === 0) return <Empty>No link has been made.</Empty>;
  return (
    <ul className="links">
      {links.map(({ id: link, note, createdAt, expiresAt, revokedAt }) => (
        <li key={link}>
          <span>
            {note ?? 'Link'} <small className="muted">made {formatInstant(createdAt)}</small>
            {expiresAt ? <small className="muted"> · until {formatInstant(expiresAt)}</small> : null}
          </span>
          {revokedAt ? (
            <span className="muted">revoked {formatInstant(revokedAt)}</span>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => revoking.mutate({ id: link }, { onSuccess: () => showToast(exposureWords.revoked) })}
            >
              {exposureWords.revoke}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
