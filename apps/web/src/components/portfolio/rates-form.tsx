import type { SyntheticEvent } from 'react';
import { SetRatesDocument } from '#libs/contract';
import { newKey, usePortfolioChange, type Portfolio } from '../../queries/use-portfolio.js';
import { Panel } from '../panel.js';
import { formatAmount } from './portfolio-figures.js';

/** Several currencies: the owner says what each counts as; nothing is fetched. */
export function RatesForm({ portfolio }: { readonly portfolio: Portfolio }) {
  const storing = usePortfolioChange(SetRatesDocument);
  const { totals, rates, problem } = portfolio;
  const [own, ...others] = totals;
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const stated = others.flatMap(({ currency }) => {
      const rate = Number(form.get(currency ?? ''));
      return currency && rate > 0 ? [{ currency, rate }] : [];
    });
    storing.mutate({ id: portfolio.id, rates: stated, key: newKey() });
  };
  return (
    <Panel title="Several currencies" note="totals as given; rates are yours, none is fetched">
      {problem ? <p>{problem}</p> : null}
      <p>{totals.map(({ total, currency }) => formatAmount(total, currency ?? 'without currency')).join(' · ')}</p>
      <form className="limits-form" onSubmit={submit}>
        {others.map(({ currency }) => (
          <label key={currency} className="field">
            <span>
              One {currency ?? 'unit without currency'} in {own?.currency ?? 'units without currency'}
            </span>
            <input
              name={currency ?? ''}
              type="number"
              min={0}
              step="any"
              required
              disabled={currency === null}
              defaultValue={rates.find((rate) => rate.currency === currency)?.rate ?? ''}
            />
          </label>
        ))}
        {storing.error ? (
          <p className="failure" role="alert">
            {storing.error.message}
          </p>
        ) : null}
        <button type="submit" className="button primary" disabled={storing.isPending}>
          Use these rates
        </button>
      </form>
    </Panel>
  );
}
