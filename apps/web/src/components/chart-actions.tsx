import { Braces, FileDown, ImageDown, Link2 } from 'lucide-react';
import { showToast } from '../state/toasts.js';
import { words } from '../words.js';
import { saveFile } from './save-file.js';

interface Props {
  readonly chart: string;
  readonly onPicture: () => void;
  readonly fileName: string;
  readonly csv: () => string;
  readonly json: () => string;
}

/** Picture, data and permalink of one chart. */
export function ChartActions({ chart, onPicture, fileName, csv, json }: Props) {
  const actions = [
    { word: words.actions.png, icon: ImageDown, run: onPicture },
    {
      word: words.actions.csv,
      icon: FileDown,
      run: () => saveFile(`${fileName}.csv`, new Blob([csv()], { type: 'text/csv' })),
    },
    {
      word: words.actions.json,
      icon: Braces,
      run: () => saveFile(`${fileName}.json`, new Blob([json()], { type: 'application/json' })),
    },
    { word: words.actions.link, icon: Link2, run: copyLink },
  ];
  return (
    <div className="chart-actions">
      {actions.map(({ word, icon: Icon, run }) => (
        <button
          key={word}
          type="button"
          className="icon-button"
          aria-label={`${chart}: ${word}`}
          title={word}
          onClick={run}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}

/** The permalink alone, for what is no picture. */
export function CopyLink({ chart }: { readonly chart: string }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`${chart}: ${words.actions.link}`}
      title={words.actions.link}
      onClick={copyLink}
    >
      <Link2 size={16} aria-hidden="true" />
    </button>
  );
}

/** The address holds the whole view, so the link is the address. */
function copyLink(): void {
  void navigator.clipboard.writeText(location.href).then(() => showToast(words.actions.copied));
}
