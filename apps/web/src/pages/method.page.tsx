import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { BacktestsSection } from '../components/method/backtests-section.js';
import { MethodClasses } from '../components/method/method-classes.js';
import { MethodExample } from '../components/method/method-example.js';
import { MethodIndicators } from '../components/method/method-indicators.js';
import { MethodLimits } from '../components/method/method-limits.js';
import { MethodRules } from '../components/method/method-rules.js';
import { MethodVersions } from '../components/method/method-versions.js';
import { MethodWords } from '../components/method/method-words.js';
import { RestatementsPanel } from '../components/method/restatements-panel.js';
import { ReweighPanel } from '../components/method/reweigh-panel.js';
import { SensitivityPanel } from '../components/method/sensitivity-panel.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useKnownMethods } from '../queries/use-methods.js';
import { useShortcuts } from '../state/shortcuts.js';
import { words } from '../words.js';
import '../styles/country.css';
import '../styles/method.css';

/** How a score comes about, in words, tables out of the code, an example, and the reader's own hand on the weights. */
export function MethodPage() {
  const [, navigate] = useLocation();
  const { current } = useKnownMethods();
  usePageTitle(words.nav.method);
  useShortcuts(useMemo(() => ({ Escape: () => navigate('/') }), [navigate]));
  return (
    <div className="method">
      <header className="page-head">
        <h1>{words.nav.method}</h1>
        <p className="muted">
          Version {current.version} · every figure on this page is read from the code that computes the scores ·{' '}
          {words.direction}
        </p>
      </header>
      <div className="column">
        <ReweighPanel method={current} />
        <MethodWords method={current} />
        <MethodExample method={current} />
        <MethodIndicators method={current} />
        <SensitivityPanel />
        <BacktestsSection />
        <MethodLimits />
        <MethodRules method={current} />
        <MethodClasses method={current} />
        <MethodVersions />
        <RestatementsPanel />
      </div>
    </div>
  );
}
