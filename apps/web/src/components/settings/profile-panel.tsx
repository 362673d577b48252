import { LogOut } from 'lucide-react';
import { accountWords } from '../../account.words.js';
import { logOut } from '../../queries/session.js';
import type { Me } from '../../queries/use-account.js';
import { Panel } from '../panel.js';

const words = accountWords.profile;

/** Who one is here, and the way out. */
export function ProfilePanel({ me }: { readonly me: Me }) {
  return (
    <Panel
      title={words.title}
      actions={
        <button type="button" className="button" onClick={() => void logOut()}>
          <LogOut size={14} aria-hidden="true" /> {words.logOut}
        </button>
      }
    >
      <p className="account-name">{me.name}</p>
      <p className="muted">
        {words.roles}: {me.roles.join(', ').toLowerCase() || words.none}
      </p>
    </Panel>
  );
}
