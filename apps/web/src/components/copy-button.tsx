import { Copy } from 'lucide-react';
import { accountWords } from '../account.words.js';
import { copyText } from '../state/copy-text.js';

interface Props {
  readonly text: string;
  /** What it is called where several stand on a page. */
  readonly label?: string;
}

/** Takes a text to the clipboard and says so. */
export function CopyButton({ text, label }: Props) {
  return (
    <button type="button" className="button" aria-label={label} onClick={() => copyText(text, accountWords.copied)}>
      <Copy size={14} aria-hidden="true" /> {accountWords.copy}
    </button>
  );
}
