import { lazy, Suspense } from 'react';
import { registerCharts } from '../charts/register.js';
import { ContributionsPanel, HoldingPoints, PortfolioChangePanel } from '../components/portfolio/exposure-lines.js';
import { ExposureCountries } from '../components/portfolio/exposure-countries.js';
import { ExposureHeadline } from '../components/portfolio/exposure-headline.js';
import { HoldingsEntry } from '../components/portfolio/holdings-entry.js';
import { HoldingsPanel } from '../components/portfolio/holdings-panel.js';
import { LimitsPanel } from '../components/portfolio/limits-panel.js';
import { PortfolioDays } from '../components/portfolio/portfolio-days.js';
import { PortfolioHead } from '../components/portfolio/portfolio-head.js';
import { PortfolioHistory } from '../components/portfolio/portfolio-history.js';
import { RatesForm } from '../components/portfolio/rates-form.js';
import { ReplayPanel } from '../components/portfolio/replay-panel.js';
import { ScenarioPanel } from '../components/portfolio/scenario-panel.js';
import { PageFailure, PageSkeleton, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { exposureWords } from '../exposure.words.js';
import { usePortfolio, type Portfolio } from '../queries/use-portfolio.js';
import { useExposureView } from '../state/exposure-view.js';
import { words } from '../words.js';
import '../styles/overview.css';
import '../styles/country.css';
import '../styles/data.css';
import '../styles/exposure.css';
import { MissingPage } from './missing.page.js';

registerCharts();

const ExposureTreemap = lazy(() =>
  import('../components/portfolio/exposure-treemap.js').then((module) => ({ default: module.ExposureTreemap })),
);

/** One portfolio: how much risk, from where, since when, and what if. */
export function PortfolioPage({ id }: { readonly id: string }) {
  const shown = useExposureView();
  const { data, error, refetch } = usePortfolio(id, shown.resolved);
  const portfolio = data?.portfolio;
  usePageTitle(portfolio?.name ?? exposureWords.title);
  if (error && !portfolio)
    return <PageFailure title={exposureWords.title} error={error} onRetry={() => void refetch()} />;
  if (portfolio === undefined) return <PageSkeleton title={exposureWords.title} />;
  if (portfolio === null) return <MissingPage />;
  return (
    <>
      {error ? <p className="notice">{words.states.stale}</p> : null}
      <PortfolioHead portfolio={portfolio} on={shown.resolved.on} />
      {portfolio.holdingCount === 0 ? <HoldingsEntry id={id} isEmpty /> : <Held portfolio={portfolio} shown={shown} />}
    </>
  );
}

interface HeldProps {
  readonly portfolio: Portfolio;
  readonly shown: ReturnType<typeof useExposureView>;
}

function Held({ portfolio, shown }: HeldProps) {
  const { id, exposure, totals } = portfolio;
  return (
    <>
      {exposure ? <Risk portfolio={portfolio} exposure={exposure} shown={shown} /> : null}
      <div className="exposure-grid">
        <div className="column">
          {totals.length > 1 ? <RatesForm portfolio={portfolio} /> : null}
          <HoldingsPanel id={id} held={portfolio.holdingCount} />
        </div>
        <div className="column no-print">
          <HoldingsEntry id={id} isEmpty={false} />
          <PortfolioHistory id={id} />
        </div>
      </div>
    </>
  );
}

type RiskProps = HeldProps & { readonly exposure: NonNullable<Portfolio['exposure']> };

function Risk({ portfolio, exposure, shown: { view, resolved, change } }: RiskProps) {
  const { id, name } = portfolio;
  return (
    <>
      <PortfolioDays resolved={resolved} isToday={view.on === null} onChange={change} />
      <div className="exposure-grid">
        <ExposureHeadline exposure={exposure} />
        <LimitsPanel portfolio={portfolio} />
        <Suspense fallback={<Skeleton rows={12} />}>
          <ExposureTreemap exposure={exposure} name={name} />
        </Suspense>
        <HoldingPoints exposure={exposure} />
      </div>
      <div className="exposure-rows">
        <ExposureCountries exposure={exposure} />
      </div>
      <div className="exposure-halves">
        <ContributionsPanel exposure={exposure} />
        <PortfolioChangePanel exposure={exposure} />
      </div>
      <div className="exposure-rows">
        <ReplayPanel id={id} name={name} resolved={resolved} onChange={change} />
        <ScenarioPanel id={id} exposure={exposure} />
      </div>
    </>
  );
}
