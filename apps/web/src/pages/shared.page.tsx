import { lazy, Suspense } from 'react';
import { ExposureCountries } from '../components/portfolio/exposure-countries.js';
import { ExposureHeadline } from '../components/portfolio/exposure-headline.js';
import { ContributionsPanel, HoldingPoints, PortfolioChangePanel } from '../components/portfolio/exposure-lines.js';
import { PortfolioDays } from '../components/portfolio/portfolio-days.js';
import { Empty, PageFailure, PageSkeleton, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { exposureWords } from '../exposure.words.js';
import { useSharedPortfolio, type Exposure } from '../queries/use-portfolio.js';
import { useExposureView } from '../state/exposure-view.js';
import '../styles/overview.css';
import '../styles/country.css';
import '../styles/data.css';
import '../styles/exposure.css';

const ExposureTreemap = lazy(() =>
  import('../components/portfolio/exposure-treemap.js').then((module) => ({ default: module.ExposureTreemap })),
);

/** What the holder of a link sees: weights and risk, no amounts. */
export function SharedPage({ token }: { readonly token: string }) {
  const { view, resolved, change } = useExposureView();
  const { data, error, refetch } = useSharedPortfolio(token, resolved);
  const shared = data?.sharedPortfolio;
  usePageTitle(shared?.name ?? exposureWords.title);
  if (error && !shared) return <PageFailure title={exposureWords.title} error={error} onRetry={() => void refetch()} />;
  if (shared === undefined) return <PageSkeleton title={exposureWords.title} />;
  if (shared === null) return <Closed />;
  const { exposure } = shared;
  return (
    <>
      <header className="page-head">
        <h1>{shared.name}</h1>
        <p className="muted">{exposureWords.sharedNote}</p>
      </header>
      <PortfolioDays resolved={resolved} isToday={view.on === null} onChange={change} />
      {exposure ? <Shown exposure={exposure} name={shared.name} /> : <Empty>There is nothing to show yet.</Empty>}
    </>
  );
}

function Shown({ exposure, name }: { readonly exposure: Exposure; readonly name: string }) {
  return (
    <>
      <div className="exposure-grid">
        <ExposureHeadline exposure={exposure} />
        <HoldingPoints exposure={exposure} />
      </div>
      <div className="exposure-rows">
        <Suspense fallback={<Skeleton rows={12} />}>
          <ExposureTreemap exposure={exposure} name={name} />
        </Suspense>
        <ExposureCountries exposure={exposure} />
      </div>
      <div className="exposure-halves">
        <ContributionsPanel exposure={exposure} />
        <PortfolioChangePanel exposure={exposure} />
      </div>
    </>
  );
}

function Closed() {
  return (
    <div className="missing">
      <h1>{exposureWords.closed}</h1>
      <p>Ask whoever sent it for a new one.</p>
    </div>
  );
}
