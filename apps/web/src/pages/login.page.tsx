import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useSearch } from 'wouter';
import { accountWords } from '../account.words.js';
import { RefusedNote } from '../components/refused-note.js';
import { usePageTitle } from '../components/use-page-title.js';
import { logIn } from '../queries/session.js';
import { useMe, type Me } from '../queries/use-account.js';
import { pathAfter } from '../state/log-in.js';
import '../styles/account.css';

const words = accountWords.logIn;

/** The way in, where people log in. */
export function LoginPage() {
  const search = useSearch();
  const next = pathAfter(search);
  const refused = new URLSearchParams(search).get('refused');
  const { data: me } = useMe();
  usePageTitle(words.title);
  return (
    <section className="login panel" aria-label={words.title}>
      <h1>{words.title}</h1>
      {refused === null ? null : (
        <p className="refused-note" role="alert">
          {refused === 'person' ? words.unknownPerson : words.refusedAnswer}
        </p>
      )}
      {me?.needsLogin === false ? <p className="muted">{words.notNeeded}</p> : <LoginForm me={me} next={next} />}
    </section>
  );
}

function LoginForm({ me, next }: { readonly me: Me | undefined; readonly next: string }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  // A page of its own afterwards: the live connection is made with the session.
  const sending = useMutation({ mutationFn: logIn, onSuccess: () => location.assign(next) });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    sending.mutate({ name, password });
  };
  return (
    <>
      <form className="account-form" onSubmit={submit}>
        <label>
          <span>{words.name}</span>
          <input
            name="name"
            autoComplete="username"
            autoCapitalize="none"
            required
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label>
          <span>{words.password}</span>
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <RefusedNote error={sending.error} />
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {sending.isPending ? words.busy : words.submit}
        </button>
      </form>
      {me?.provider ? (
        <a className="button" href={`/session/oidc?next=${encodeURIComponent(next)}`}>
          {words.by(me.provider)}
        </a>
      ) : null}
      <p className="muted">{words.help}</p>
    </>
  );
}
