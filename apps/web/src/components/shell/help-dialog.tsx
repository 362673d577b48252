import { setSingleKeys, useSingleKeys } from '../../state/shortcuts.js';
import { ClosableDialog } from '../closable-dialog.js';

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
  ['u', 'Desk, event: take the last decision back'],
  ['m, s', 'Event: merge it with others, split it'],
  ['x, m', 'Events: choose the row, merge those chosen'],
  ['a, s', 'Alerts: mark as seen, put aside for a day'],
  ['u', 'Alerts: take that back'],
  ['n', 'Alerts: new rule'],
  ['?', 'These keys'],
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const isOn = useSingleKeys();
  return (
    <ClosableDialog title="Keys" className="help" onClose={onClose}>
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
    </ClosableDialog>
  );
}
