import { Link } from 'wouter';
import { accountWords } from '../account.words.js';
import { auditWords } from '../audit.words.js';
import { KeysPanel } from '../components/settings/keys-panel.js';
import { LocalPanels } from '../components/settings/local-panels.js';
import { PasswordPanel } from '../components/settings/password-panel.js';
import { ProfilePanel } from '../components/settings/profile-panel.js';
import { SessionsPanel } from '../components/settings/sessions-panel.js';
import { Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { UsersPanel } from '../components/settings/users-panel.js';
import { useMe, useOwnAccount, type Me } from '../queries/use-account.js';
import '../styles/overview.css';
import '../styles/account.css';

const words = accountWords.settings;

/** One's own account, and everybody's for who administers. */
export function SettingsPage() {
  const { data: me, error, refetch } = useMe();
  usePageTitle(words.title);
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="muted">{me?.needsLogin === false ? words.local : words.lead}</p>
        {me?.needsLogin && me.rights.includes('audit') ? <Link href="/audit">{auditWords.link}</Link> : null}
      </header>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {me ? <OwnPanels me={me} /> : error ? null : <Skeleton rows={12} />}
    </>
  );
}

function OwnPanels({ me }: { readonly me: Me }) {
  if (!me.needsLogin) return <LocalPanels />;
  return (
    <div className="overview account">
      <div className="column">
        <Account />
        {me.rights.includes('administer') ? <UsersPanel /> : null}
      </div>
      <div className="column">
        <ProfilePanel me={me} />
        <PasswordPanel name={me.name} />
      </div>
    </div>
  );
}

function Account() {
  const { data, error, refetch } = useOwnAccount();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={12} />;
  return (
    <>
      <SessionsPanel sessions={data.sessions} />
      <KeysPanel keys={data.apiKeys} />
    </>
  );
}
