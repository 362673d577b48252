import { formatShortDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import type { CountryNow } from '../../queries/use-country.js';
import type { CountryView } from '../../state/country-view.js';
import type { ResolvedView } from '../../state/resolved-view.js';
import type { ChangeView } from '../../state/use-country-view.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { words } from '../../words.js';
import { AblationPanel } from './ablation-panel.js';
import { ChangePanel } from './change-panel.js';
import { ComparisonsPanels } from './comparisons-panels.js';
import { CompositionPanel } from './composition-panel.js';
import type { CountryContext } from './country-context.js';
import { peakInView, visibleIndices } from './country-exports.js';
import { CountryHeader } from './country-header.js';
import { DataTable } from './data-table.js';
import { EventList } from './event-list.js';
import { FactorsPanel } from './factors-panel.js';
import { LedgerPanel } from './ledger-panel.js';
import { MethodDifferencePanel } from './method-difference-panel.js';
import { NeighboursPanel } from './neighbours-panel.js';
import { OutlookPanel } from './outlook-panel.js';
import { PillarTiles } from './pillar-tiles.js';
import { referenceLabel } from './reference-label.js';
import { ScorePanel } from './score-panel.js';
import { ViewControls } from './view-controls.js';

interface Props {
  readonly country: CountryNow;
  /** `null` for a country without a score. */
  readonly context: CountryContext | null;
  readonly view: CountryView;
  readonly resolved: ResolvedView;
  readonly change: ChangeView;
  /** The newest answer could not be read; an older one is shown. */
  readonly isStale: boolean;
}

/** Where the as-of slider begins for a country without a first day of data. */
const FIRST_DAY = '2010-01-01';

/** The country page once there is something to show. */
export function CountryBody({ country, context, view, resolved, change, isStale }: Props) {
  const { score, coverage } = country;
  const { current } = useKnownMethods();
  return (
    <>
      {isStale ? <p className="notice">{words.states.stale}</p> : null}
      <CountryHeader
        country={country}
        resolved={resolved}
        label={referenceLabel(view, current.version)}
        change={change}
      >
        {context ? <InView context={context} /> : null}
      </CountryHeader>
      {coverage.state === 'OBSERVED' ? null : (
        <p className={`coverage ${coverage.state.toLowerCase()}`}>
          <b>{words.coverage[coverage.state]}.</b> {coverage.reason ?? ''}
        </p>
      )}
      {coverage.dominantSource ? (
        <p className="muted one-source">
          {Math.floor(coverage.dominantSource.share * 100)} % of the events come from one source,{' '}
          {coverage.dominantSource.name}: the score stands on what it chose to report.
        </p>
      ) : null}
      <ViewControls view={view} first={coverage.from ?? FIRST_DAY} change={change} />
      {context && score ? (
        <>
          <PillarTiles score={score} series={context.series} visible={visibleIndices(context)} />
          <div className="columns">
            <div className="column">
              <ScorePanel context={context} />
              {view.method ? <MethodDifferencePanel context={context} method={view.method} /> : null}
              <AblationPanel score={score} />
              <CompositionPanel context={context} />
              <ChangePanel context={context} score={score} />
              <LedgerPanel context={context} score={score} />
              <DataTable context={context} />
            </div>
            <div className="column side">
              <EventList context={context} />
              <FactorsPanel country={country} />
              <NeighboursPanel country={country} />
              <OutlookPanel country={country.code} on={resolved.on} asOf={resolved.asOf} />
              <ComparisonsPanels context={context} />
            </div>
          </div>
        </>
      ) : (
        <div className="columns">
          <FactorsPanel country={country} />
          <NeighboursPanel country={country} />
          <OutlookPanel country={country.code} on={resolved.on} asOf={resolved.asOf} />
        </div>
      )}
    </>
  );
}

function InView({ context }: { readonly context: CountryContext }) {
  const peak = peakInView(context);
  return (
    <div>
      <dt>Peak in view</dt>
      <dd>
        {formatScore(peak?.value)}{' '}
        {peak ? (
          <small className="muted">
            {formatShortDay(peak.day)} {peak.day.slice(0, 4)}
          </small>
        ) : null}
      </dd>
    </div>
  );
}
