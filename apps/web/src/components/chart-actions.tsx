import { Braces, CodeXml, FileDown, ImageDown, Link2, PenTool } from 'lucide-react';
import { showToast } from '../state/toasts.js';
import { words } from '../words.js';
import { saveFile } from './save-file.js';

/** Addresses of the chart on the server. */
export interface ServedChart {
  readonly svg: string;
  readonly embed: string;
}

interface Props {
  readonly chart: string;
  readonly onPicture: () => void;
  readonly fileName: string;
  readonly csv: () => string;
  /** The same as JSON; absent where the CSV says it all. */
  readonly json?: () => string;
  /** The same chart as the server draws it; absent where it draws none. */
  readonly served?: ServedChart | null;
}

/** Picture, data and permalink of one chart. */
export function ChartActions({ chart, onPicture, fileName, csv, json, served }: Props) {
  const actions = [
    { word: words.actions.png, icon: ImageDown, run: onPicture },
    {
      word: words.actions.csv,
      icon: FileDown,
      run: () => saveFile(`${fileName}.csv`, new Blob([csv()], { type: 'text/csv' })),
    },
    ...(json ? [jsonAction(fileName, json)] : []),
    ...(served ? servedActions(served) : []),
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

const jsonAction = (fileName: string, json: () => string) => ({
  word: words.actions.json,
  icon: Braces,
  run: () => saveFile(`${fileName}.json`, new Blob([json()], { type: 'application/json' })),
});

const servedActions = ({ svg, embed }: ServedChart) => [
  { word: words.actions.svg, icon: PenTool, run: () => void window.open(svg, '_blank', 'noopener') },
  { word: words.actions.embed, icon: CodeXml, run: () => copyText(embedCode(embed), words.actions.embedCopied) },
];

/** What another site pastes to show the chart. */
const embedCode = (address: string): string =>
  `<iframe src="${new URL(address, location.href).href.replaceAll('&', '&amp;')}" width="760" height="420" title="${words.product}"></iframe>`;

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
  copyText(location.href, words.actions.copied);
}

function copyText(text: string, done: string): void {
  void navigator.clipboard.writeText(text).then(() => showToast(done));
}
