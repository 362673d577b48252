import { useState } from 'react';
import { exposureWords } from '../../exposure.words.js';
import type { Portfolio } from '../../queries/use-portfolio.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';
import { LimitsForm } from './limits-form.js';
import { countryName, formatPercent } from './portfolio-figures.js';

type Breach = NonNullable<Portfolio['exposure']>['breaches'][number];

/** The owner's own limits: what is broken first, then the form that sets them. */
export function LimitsPanel({ portfolio }: { readonly portfolio: Portfolio }) {
  const [isOpen, setIsOpen] = useState(false);
  const { limits, exposure } = portfolio;
  const breaches = exposure?.breaches ?? [];
  return (
    <Panel
      title={exposureWords.limits}
      note={exposure ? `concentration (HHI) ${exposure.hhi.toFixed(2)}` : null}
      actions={
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Set limits'}
        </button>
      }
    >
      {breaches.length === 0 ? (
        <Empty>{isSet(limits) ? exposureWords.limitsKept : exposureWords.limitsNone}</Empty>
      ) : null}
      <ul className="breaches">
        {breaches.map((breach) => (
          <li key={`${breach.limit} ${breach.of ?? ''}`}>
            <span className="chip chip-high">over</span> {breachName(breach)}: <b>{figure(breach, breach.actual)}</b>{' '}
            <span className="muted">of {figure(breach, breach.allowed)} allowed</span>
          </li>
        ))}
      </ul>
      {isOpen ? <LimitsForm portfolio={portfolio} onDone={() => setIsOpen(false)} /> : null}
    </Panel>
  );
}

const isSet = ({ hhi, perCountry, unknown, labels, countries }: Portfolio['limits']): boolean =>
  [hhi, perCountry, unknown].some((limit) => limit !== null) || labels.length + countries.length > 0;

const figure = ({ limit }: Breach, value: number): string =>
  limit === 'HHI' ? value.toFixed(2) : formatPercent(value);

function breachName({ limit, of }: Breach): string {
  const name = exposureWords.limitNames[limit];
  if (of === null) return name;
  return limit === 'COUNTRY' ? countryName(of) : `${name} ${of}`;
}
