import { Command } from 'cmdk';
import { useLocation } from 'wouter';
import { COUNTRIES } from '#libs/events';
import { words } from '../../words.js';
import { Dialog } from '../dialog.js';

const PAGES = [
  ['/', words.nav.overview, 'world map movers'],
  ['/events', words.nav.events, 'list'],
  ['/compare', words.nav.compare, 'countries side by side'],
  ['/method', words.nav.method, 'weights sensitivity formulas'],
  ['/desk', words.nav.desk, 'review queue reports'],
  ['/data', words.nav.data, 'import feeds export'],
] as const;

/** Jump anywhere: type a part of a name or a code. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [, navigate] = useLocation();
  const go = (href: string) => {
    onClose();
    navigate(href);
  };
  return (
    <Dialog label={words.search.open} className="palette" onClose={onClose}>
      <Command label={words.search.open} loop>
        <Command.Input autoFocus placeholder={words.search.placeholder} />
        <Command.List label="Countries">
          <Command.Empty>{words.search.none}</Command.Empty>
          {PAGES.map(([href, name, alsoKnownAs]) => (
            <Command.Item key={href} value={`${name} ${alsoKnownAs}`} onSelect={() => go(href)}>
              {name}
            </Command.Item>
          ))}
          {COUNTRIES.map(({ code, name, region }) => (
            <Command.Item key={code} value={`${name} ${code}`} onSelect={() => go(`/country/${code}`)}>
              <span>{name}</span>
              <small>
                {words.regions[region]} · {code}
              </small>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
