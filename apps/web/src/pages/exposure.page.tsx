import { useState, type SyntheticEvent } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { CreatePortfolioDocument, RestorePortfolioDocument } from '#libs/contract';
import { Panel } from '../components/panel.js';
import { formatPercent } from '../components/portfolio/portfolio-figures.js';
import { PageFailure, PageSkeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { exposureWords } from '../exposure.words.js';
import { countOf, formatScore } from '../format/number.js';
import { newKey, usePortfolioChange, usePortfolios, type ListedPortfolio } from '../queries/use-portfolio.js';
import { useSample } from '../queries/use-sample.js';
import { words } from '../words.js';
import '../styles/overview.css';
import '../styles/data.css';
import '../styles/exposure.css';

/** The reader's portfolios, and how to begin with the first. */
export function ExposurePage() {
  const { data, error, refetch } = usePortfolios();
  usePageTitle(exposureWords.title);
  if (error && !data) return <PageFailure title={exposureWords.title} error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton title={exposureWords.title} />;
  return (
    <>
      <header className="page-head">
        <h1>{exposureWords.title}</h1>
        <p className="muted">{exposureWords.intro}</p>
      </header>
      <Deleted />
      <div className="exposure-list">
        {data.portfolios.length > 0 ? <Portfolios portfolios={data.portfolios} /> : null}
        <Begin isFirst={data.portfolios.length === 0} />
      </div>
    </>
  );
}

/** What was just deleted, and the way back. */
function Deleted() {
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const restoring = usePortfolioChange(RestorePortfolioDocument);
  const [id, version] = [params.get('deleted'), Number(params.get('version'))];
  if (id === null || !Number.isInteger(version)) return null;
  const restore = () =>
    restoring.mutate(
      { id, version, key: newKey() },
      { onSuccess: () => navigate(`/exposure/${encodeURIComponent(id)}`) },
    );
  return (
    <p className="notice" role="status">
      {exposureWords.deleted}{' '}
      <button type="button" className="button" onClick={restore}>
        {exposureWords.undo}
      </button>
      {restoring.error ? ` ${restoring.error.message}` : ''}
    </p>
  );
}

function Portfolios({ portfolios }: { readonly portfolios: readonly ListedPortfolio[] }) {
  return (
    <Panel title="Portfolios" count={portfolios.length} note={words.direction}>
      <table>
        <thead>
          <tr>
            <th scope="col">Portfolio</th>
            <th scope="col" className="number wide">
              Holdings
            </th>
            <th scope="col" className="number">
              Unknown
            </th>
            <th scope="col" className="number">
              Risk
            </th>
            <th scope="col">Limits</th>
          </tr>
        </thead>
        <tbody>
          {portfolios.map(({ id, name, holdingCount, exposure, problem }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/exposure/${encodeURIComponent(id)}`} data-row={id}>
                  {name}
                </Link>
              </th>
              <td className="number wide">{holdingCount.toLocaleString('en-GB')}</td>
              <td className="number">{exposure ? formatPercent(exposure.unknownShare) : '–'}</td>
              <td className="number">
                {exposure ? (
                  <>
                    <b>{formatScore(exposure.score)}</b>{' '}
                    <small className="muted">
                      {formatScore(exposure.low)}–{formatScore(exposure.high)}
                    </small>
                  </>
                ) : (
                  <small className="muted">{problem}</small>
                )}
              </td>
              <td>
                {exposure?.breaches.length ? countOf(exposure.breaches.length, 'limit broken', 'limits broken') : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Begin({ isFirst }: { readonly isFirst: boolean }) {
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const open = (id: string) => navigate(`/exposure/${encodeURIComponent(id)}`);
  const creating = usePortfolioChange(CreatePortfolioDocument);
  const sample = useSample(open);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const variables = { name: name.trim() || exposureWords.unnamed, key: newKey() };
    creating.mutate(variables, { onSuccess: ({ createPortfolio }) => open(createPortfolio.id) });
  };
  const failure = creating.error ?? sample.error;
  return (
    <Panel title={exposureWords.add}>
      {isFirst ? <p className="empty">{exposureWords.none}</p> : null}
      <form className="begin" onSubmit={submit}>
        <label className="field">
          <span>{exposureWords.name}</span>
          <input
            value={name}
            maxLength={100}
            placeholder={exposureWords.unnamed}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" className="button primary" disabled={creating.isPending}>
          {exposureWords.add}
        </button>
        <button type="button" className="button" disabled={sample.isPending} onClick={() => sample.mutate()}>
          {exposureWords.sample}
        </button>
      </form>
      {failure ? (
        <p className="failure" role="alert">
          {failure.message}
        </p>
      ) : null}
    </Panel>
  );
}
