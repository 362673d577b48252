import { countryByCode } from '#libs/events';
import { alertWords } from '../../alert.words.js';
import { usePortfolios } from '../../queries/use-portfolio.js';
import type { RuleDraft, RuleScope } from '../../state/rule-draft.js';
import { useWatchlist } from '../../state/watchlist.js';
import { COUNTRY_OPTIONS } from '../desk/desk-options.js';
import { ChosenList } from './chosen-list.js';
import { SelectWord } from './sentence-fields.js';

const builder = alertWords.builder;
const SCOPES = Object.entries(builder.scopes) as [RuleScope, string][];

interface Props {
  readonly draft: RuleDraft;
  readonly change: (changes: Partial<RuleDraft>) => void;
}

/** Where the rule looks: anywhere, in countries, on the watchlist, or where a portfolio lies. */
export function RuleScopeFields({ draft, change }: Props) {
  if (draft.kind === 'PORTFOLIO')
    return (
      <p className="sentence">
        <PortfolioWord draft={draft} change={change} />
      </p>
    );
  return (
    <>
      <p className="sentence">
        {builder.scope}{' '}
        <SelectWord label="Where" value={draft.scope} options={SCOPES} onChange={(scope) => change({ scope })} />{' '}
        {draft.scope === 'countries' ? (
          <ChosenList
            label={builder.addCountry}
            options={COUNTRY_OPTIONS}
            chosen={draft.countries}
            onChange={(countries) => change({ countries })}
          />
        ) : null}
        {draft.scope === 'portfolio' ? <PortfolioWord draft={draft} change={change} /> : null}
      </p>
      {draft.scope === 'watchlist' ? <Watchlist /> : null}
    </>
  );
}

function Watchlist() {
  const watched = useWatchlist();
  const names = watched.map((code) => countryByCode(code)?.name ?? code).join(', ');
  return <p className="hint">{watched.length === 0 ? builder.emptyWatchlist : builder.watchlistNow(names)}</p>;
}

function PortfolioWord({ draft, change }: Props) {
  const portfolios = usePortfolios().data?.portfolios;
  if (portfolios?.length === 0) return <span className="muted">{builder.noPortfolio}</span>;
  const options = [
    ['', builder.choosePortfolio] as const,
    ...(portfolios ?? []).map(({ id, name }) => [id, name] as const),
  ];
  return (
    <SelectWord
      label={builder.portfolio}
      value={draft.portfolio ?? ''}
      options={options}
      onChange={(portfolio) => change({ portfolio: portfolio || null })}
    />
  );
}
