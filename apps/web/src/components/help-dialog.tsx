import { X } from 'lucide-react';
import { setSingleKeys, useSingleKeys } from '../state/shortcuts.js';
import { Dialog } from './dialog.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K or /', 'Go to a country'],
  ['j, k', 'Next, previous row'],
  ['Enter', 'Open the row'],
  ['Esc', 'Back: unpin the event, then up a page'],
  ['Arrow left, right', 'Previous, next event of a country'],
  ['w', 'Watch the country, or stop watching it'],
  ['c', 'Compare the country, or the watched ones'],
  ['e', 'Export the data of the page (CSV)'],
  ['q', 'Review queue'],
  ['a, x', 'Desk: accept, refuse the proposal'],
  ['m', 'Desk: join it with the next event that matches, or none'],
  ['s', 'Desk: split it into two'],
  ['e', 'Desk: edit it; Esc goes back to the list'],
  ['u', 'Desk: take the last decision back'],
  ['?', 'These keys'],
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const isOn = useSingleKeys();
  return (
    <Dialog label="Keys" className="help" onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2>Keys</h2>
          <form method="dialog">
            <button className="icon-button" aria-label="Close">
              <X size={16} aria-hidden="true" />
            </button>
          </form>
        </header>
        <dl>
          {KEYS.map(([key, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input type="checkbox" checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)} />
          Keys without a modifier (switch off for speech input)
        </label>
      </div>
    </Dialog>
  );
}
