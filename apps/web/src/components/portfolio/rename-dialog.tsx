import { useState } from 'react';
import { RenamePortfolioDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { newKey, usePortfolioChange, type Portfolio } from '../../queries/use-portfolio.js';
import { showToast } from '../../state/toasts.js';
import { Dialog } from '../dialog.js';

interface Props {
  readonly portfolio: Pick<Portfolio, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** Gives a portfolio another name; its links, alert rules and history stay. */
export function RenameDialog({ portfolio: { id, name: before }, onClose }: Props) {
  const [name, setName] = useState(before);
  const renaming = usePortfolioChange(RenamePortfolioDocument);
  const done = () => {
    showToast(exposureWords.renamed);
    onClose();
  };
  return (
    <Dialog label={exposureWords.rename} className="share-dialog" onClose={onClose}>
      <form
        className="share-form"
        onSubmit={(event) => {
          event.preventDefault();
          renaming.mutate({ id, name, key: newKey() }, { onSuccess: done });
        }}
      >
        <label className="field">
          <span>{exposureWords.newName}</span>
          <input value={name} required maxLength={100} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" className="button primary" disabled={renaming.isPending}>
          {exposureWords.rename}
        </button>
      </form>
      {renaming.error ? (
        <p className="failure" role="alert">
          {renaming.error.message}
        </p>
      ) : null}
      <button type="button" className="button" onClick={onClose}>
        {exposureWords.close}
      </button>
    </Dialog>
  );
}
