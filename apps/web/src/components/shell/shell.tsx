import { ChartLine, CircleQuestionMark, CircleUserRound, Moon, Search, Sun } from 'lucide-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useIsLive } from '../../live/fresh-events.js';
import { useLiveUpdates } from '../../live/use-live-updates.js';
import { useQueueCount } from '../../queries/use-queue-count.js';
import { useWaitingAlerts } from '../../queries/use-waiting-alerts.js';
import { moveRowFocus, useShortcuts } from '../../state/shortcuts.js';
import { toggleTheme, useTheme } from '../../state/theme.js';
import { words } from '../../words.js';
import { HelpDialog } from './help-dialog.js';
import { Toasts } from './toasts.js';
import { useCommandKey } from './use-command-key.js';

const CommandPalette = lazy(() =>
  import('./command-palette.js').then((module) => ({ default: module.CommandPalette })),
);

type Opened = 'palette' | 'help' | null;

/** What stands around every page: navigation, search, theme, keys, live updates, messages. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [, navigate] = useLocation();
  useLiveUpdates();
  useCommandKey(() => setOpened('palette'));
  useShortcuts(
    useMemo(
      () => ({
        '/': () => setOpened('palette'),
        '?': () => setOpened('help'),
        j: () => moveRowFocus(1),
        k: () => moveRowFocus(-1),
        q: () => navigate('/desk'),
      }),
      [navigate],
    ),
  );
  const close = () => setOpened(null);
  return (
    <>
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <Header onOpen={setOpened} />
      <main id="content">{children}</main>
      <Toasts />
      {opened === 'help' ? <HelpDialog onClose={close} /> : null}
      <Suspense>{opened === 'palette' ? <CommandPalette onClose={close} /> : null}</Suspense>
    </>
  );
}

interface NamedPage {
  readonly href: string;
  readonly name: string;
  /** How much waits there. */
  readonly Count?: () => ReactNode;
}

const PAGES: readonly NamedPage[] = [
  { href: '/', name: words.nav.overview },
  { href: '/events', name: words.nav.events },
  { href: '/compare', name: words.nav.compare },
  { href: '/method', name: words.nav.method },
  { href: '/desk', name: words.nav.desk, Count: QueueCount },
  { href: '/exposure', name: words.nav.exposure },
  { href: '/alerts', name: words.nav.alerts, Count: WaitingCount },
  { href: '/data', name: words.nav.data },
];

function Header({ onOpen }: { readonly onOpen: (what: Opened) => void }) {
  const [path] = useLocation();
  const theme = useTheme();
  const themeWord = theme === 'dark' ? words.theme.toLight : words.theme.toDark;
  return (
    <header className="top">
      <Link href="/" className="brand">
        <ChartLine size={20} aria-hidden="true" /> {words.product}
      </Link>
      <nav aria-label={words.nav.main}>
        {PAGES.map(({ href, name, Count }) => (
          <Link key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
            {name} {Count ? <Count /> : null}
          </Link>
        ))}
      </nav>
      <LiveState />
      <button type="button" className="search-button" onClick={() => onOpen('palette')}>
        <Search size={15} aria-hidden="true" />
        <span>{words.search.open}</span>
        <kbd aria-hidden="true">{words.search.hint}</kbd>
      </button>
      <button type="button" className="icon-button" aria-label={themeWord} title={themeWord} onClick={toggleTheme}>
        {theme === 'dark' ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
      </button>
      <button type="button" className="icon-button" aria-label="Keys" title="Keys (?)" onClick={() => onOpen('help')}>
        <CircleQuestionMark size={17} aria-hidden="true" />
      </button>
      <Link href="/settings" className="icon-button" aria-label={words.nav.settings} title={words.nav.settings}>
        <CircleUserRound size={17} aria-hidden="true" />
      </Link>
    </header>
  );
}

const isWithin = (path: string, href: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`));

/** How many proposals wait; nothing where none do, or where the reader may not see them. */
function QueueCount() {
  const { data: waiting } = useQueueCount();
  return waiting ? <span className="count">{waiting.toLocaleString('en-GB')}</span> : null;
}

/** How many alerts neither were seen nor put aside. */
function WaitingCount() {
  const { data: waiting } = useWaitingAlerts();
  return waiting ? <span className="count">{waiting.toLocaleString('en-GB')}</span> : null;
}

function LiveState() {
  const isLive = useIsLive();
  const text = isLive ? words.states.live : words.states.offline;
  return (
    <span className={`live ${isLive ? 'on' : 'off'}`} role="status" title={text}>
      <i aria-hidden="true" />
      <span>{isLive ? words.states.live : '…'}</span>
    </span>
  );
}
