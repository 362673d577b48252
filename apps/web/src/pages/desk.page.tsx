import { DecisionsPanel } from '../components/desk/desk-decisions.js';
import { FactorsDesk } from '../components/desk/desk-factors.js';
import { GradesDesk } from '../components/desk/desk-grades.js';
import { ReviewDesk } from '../components/desk/desk-review.js';
import { SubmitDesk } from '../components/desk/desk-submit.js';
import { Segments } from '../components/segments.js';
import { usePageTitle } from '../components/use-page-title.js';
import { deskWords } from '../desk.words.js';
import { DESK_TABS, useDeskView, type DeskView } from '../state/desk-view.js';
import '../styles/overview.css';
import '../styles/data.css';
import '../styles/report.css';
import '../styles/fields.css';
import '../styles/desk.css';

const TABS = DESK_TABS.map((tab) => [tab, deskWords.tabs[tab]] as const);

/** Where an analyst decides what counts. */
export function DeskPage() {
  const [view, change] = useDeskView();
  usePageTitle(deskWords.title);
  return (
    <>
      <header className="page-head">
        <h1>{deskWords.title}</h1>
        <p className="muted">{deskWords.lead}</p>
        <Segments
          label={deskWords.title}
          options={TABS}
          value={view.tab}
          onChange={(tab) => change({ tab, item: null })}
        />
      </header>
      <Tab view={view} change={change} />
    </>
  );
}

function Tab({ view, change }: { readonly view: DeskView; readonly change: (change: Partial<DeskView>) => void }) {
  if (view.tab === 'submit') return <SubmitDesk />;
  if (view.tab === 'grades') return <GradesDesk />;
  if (view.tab === 'factors')
    return <FactorsDesk country={view.country} onCountry={(country) => change({ country })} />;
  if (view.tab === 'log') return <DecisionsPanel />;
  return <ReviewDesk view={view} change={change} />;
}
