import { useLocation, useSearch } from 'wouter';
import { FeedsPanel } from '../components/data/feeds-panel.js';
import { ImportPanel } from '../components/data/import-panel.js';
import { ImportsPanel } from '../components/data/imports-panel.js';
import { Failure, Skeleton } from '../components/states.js';
import { UploadPanel } from '../components/data/upload-panel.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useData } from '../queries/use-data.js';
import { words } from '../words.js';
import '../styles/overview.css';
import '../styles/data.css';

/** Files in, and where everything comes from. The address names the import that is looked at. */
export function DataPage() {
  const [, navigate] = useLocation();
  const id = new URLSearchParams(useSearch()).get('import');
  const { data, error, refetch } = useData();
  usePageTitle(words.nav.data);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={18} />;
  return (
    <>
      {error ? <p className="notice">{words.states.stale}</p> : null}
      <header className="page-head">
        <h1>Data</h1>
        <p className="muted">Add files, see what became of every row, and how fresh each feed is</p>
      </header>
      <div className="overview data">
        <div className="column">
          <UploadPanel sources={data.importSources} onTaken={(taken) => navigate(`/data?import=${taken}`)} />
          {id ? <ImportPanel key={id} id={id} /> : null}
          <ImportsPanel imports={data.imports} />
        </div>
        <div className="column">
          <FeedsPanel sources={data.sources} />
        </div>
      </div>
    </>
  );
}
