import { Link } from 'wouter';
import { accountWords } from '../../account.words.js';
import { CopyButton } from '../copy-button.js';
import { Panel } from '../panel.js';

const words = accountWords.local;

/** What a server without accounts offers instead: how to get them, how to keep what is here, and where to look further. */
export function LocalPanels() {
  return (
    <div className="overview account">
      <div className="column">
        {words.terminal.map(({ title, note, commands }) => (
          <Panel key={title} title={title} note={note}>
            {commands.map((one) => (
              <CommandLine key={one.command} {...one} />
            ))}
          </Panel>
        ))}
      </div>
      <div className="column">
        <Panel title={words.further.title}>
          <ul className="further">
            <li>
              <Link href="/audit">{words.further.audit}</Link> <span className="muted">{words.further.auditNote}</span>
            </li>
            <li>
              <a href="/explorer">{words.further.explorer}</a>{' '}
              <span className="muted">{words.further.explorerNote}</span>
            </li>
          </ul>
        </Panel>
      </div>
    </div>
  );
}

/** A command for the terminal, with what it does. */
function CommandLine({ command, does }: { readonly command: string; readonly does: string }) {
  return (
    <div className="command-line">
      <p>{does}</p>
      <code>{command}</code>
      <CopyButton text={command} label={words.copy(command)} />
    </div>
  );
}
