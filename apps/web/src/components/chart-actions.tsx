import { Braces, CodeXml, FileDown, ImageDown, Link2, PenTool } from 'lucide-react';
import { copyText } from '../state/copy-text.js';
import { words } from '../words.js';
import { savePng, saveSvg, type AnyChart, type PictureText } from './chart-picture.js';
import { saveFile } from './save-file.js';
import { usePalette } from './use-palette.js';

interface Props {
  /** What the chart is called, for the names of the buttons. */
  readonly chart: string;
  /** What is on screen; picture and drawing are made of it. */
  readonly config: AnyChart;
  readonly picture: PictureText;
  readonly fileName: string;
  readonly csv: () => string;
  /** The same as JSON. */
  readonly json: () => string;
  /** Address of the chart for other sites; absent where the server draws none. */
  readonly embed?: string | null;
}

/** Picture, drawing, data and permalink: what every chart of every page can be taken away as. */
export function ChartActions(props: Props) {
  const { chart, config, picture: text, fileName, csv, json, embed } = props;
  const palette = usePalette();
  const save = (ending: string, type: string, content: string) =>
    saveFile(`${fileName}.${ending}`, new Blob([content], { type }));
  const actions = [
    { word: words.actions.png, icon: ImageDown, run: () => savePng({ config, text, palette }) },
    { word: words.actions.svg, icon: PenTool, run: () => saveSvg({ config, text, palette }) },
    { word: words.actions.csv, icon: FileDown, run: () => save('csv', 'text/csv', csv()) },
    { word: words.actions.json, icon: Braces, run: () => save('json', 'application/json', json()) },
    ...(embed ? [embedAction(embed)] : []),
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

const embedAction = (address: string) => ({
  word: words.actions.embed,
  icon: CodeXml,
  run: () => copyText(embedCode(address), words.actions.embedCopied),
});

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
