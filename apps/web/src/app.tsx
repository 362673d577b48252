import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { pathPart } from './format/path-part.js';
import { PageGuard } from './components/shell/page-guard.js';
import { Shell } from './components/shell/shell.js';
import { Skeleton } from './components/states.js';
import { OverviewPage } from './pages/overview.page.js';
import { MissingPage } from './pages/missing.page.js';

const AuditPage = lazy(() => import('./pages/audit.page.js').then((page) => ({ default: page.AuditPage })));
const DataPage = lazy(() => import('./pages/data.page.js').then((page) => ({ default: page.DataPage })));
const DeskPage = lazy(() => import('./pages/desk.page.js').then((page) => ({ default: page.DeskPage })));
const ReportPage = lazy(() => import('./pages/report.page.js').then((page) => ({ default: page.ReportPage })));
const EventsPage = lazy(() => import('./pages/events.page.js').then((page) => ({ default: page.EventsPage })));
const EventPage = lazy(() => import('./pages/event.page.js').then((page) => ({ default: page.EventPage })));
const LoginPage = lazy(() => import('./pages/login.page.js').then((page) => ({ default: page.LoginPage })));
const SettingsPage = lazy(() => import('./pages/settings.page.js').then((page) => ({ default: page.SettingsPage })));
const MethodPage = lazy(() => import('./pages/method.page.js').then((page) => ({ default: page.MethodPage })));
const ExposurePage = lazy(() => import('./pages/exposure.page.js').then((page) => ({ default: page.ExposurePage })));
const PortfolioPage = lazy(() => import('./pages/portfolio.page.js').then((page) => ({ default: page.PortfolioPage })));
const SharedPage = lazy(() => import('./pages/shared.page.js').then((page) => ({ default: page.SharedPage })));
const AlertsPage = lazy(() => import('./pages/alerts.page.js').then((page) => ({ default: page.AlertsPage })));
const BriefPage = lazy(() => import('./pages/brief.page.js').then((page) => ({ default: page.BriefPage })));
const ComparePage = lazy(() => import('./pages/compare.page.js').then((page) => ({ default: page.ComparePage })));
const CountryPage = lazy(() => import('./pages/country.page.js').then((page) => ({ default: page.CountryPage })));

export function App() {
  const [path] = useLocation();
  return (
    <Shell>
      <PageGuard path={path}>
        <Suspense fallback={<Skeleton rows={18} />}>
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/country/:code">{({ code }) => <CountryPage key={code} code={code.toUpperCase()} />}</Route>
            <Route path="/reports/*">{({ '*': id }) => <ReportPage key={id} id={pathPart(id)} />}</Route>
            <Route path="/events" component={EventsPage} />
            <Route path="/events/*">{({ '*': id }) => <EventPage key={id} id={pathPart(id)} />}</Route>
            <Route path="/country/:code/brief">
              {({ code }) => <BriefPage key={code} code={code.toUpperCase()} />}
            </Route>
            <Route path="/compare" component={ComparePage} />
            <Route path="/method" component={MethodPage} />
            <Route path="/desk" component={DeskPage} />
            <Route path="/exposure" component={ExposurePage} />
            <Route path="/exposure/:id">{({ id }) => <PortfolioPage key={id} id={pathPart(id)} />}</Route>
            <Route path="/shared/:token">{({ token }) => <SharedPage key={token} token={pathPart(token)} />}</Route>
            <Route path="/alerts" component={AlertsPage} />
            <Route path="/audit" component={AuditPage} />
            <Route path="/data" component={DataPage} />
            <Route path="/login" component={LoginPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route>
              <MissingPage />
            </Route>
          </Switch>
        </Suspense>
      </PageGuard>
    </Shell>
  );
}
