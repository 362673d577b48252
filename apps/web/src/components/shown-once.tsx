import { Copy } from 'lucide-react';
import { accountWords } from '../account.words.js';
import { showToast } from '../state/toasts.js';

interface Props {
  readonly note: string;
  readonly secret: string;
}

/** A secret the server does not keep. */
export function ShownOnce({ note, secret }: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    showToast(accountWords.copied);
  };
  return (
    <div className="shown-once" role="status">
      <p>{note}</p>
      <code>{secret}</code>
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={14} aria-hidden="true" /> {accountWords.copy}
      </button>
    </div>
  );
}
