import { useState, type SyntheticEvent } from 'react';
import { SetLimitsDocument, type PortfolioLimitsInput, type RiskLabel } from '#libs/contract';
import { exposureWords } from '../exposure.words.js';
import { newKey, usePortfolioChange, type Portfolio } from '../queries/use-portfolio.js';
import { riskLabel, words } from '../words.js';
import { Panel } from './panel.js';
import { countryName, formatPercent } from './portfolio-figures.js';
import { Empty } from './states.js';

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

const LABELS = ['GUARDED', 'ELEVATED', 'HIGH', 'SEVERE'] as const satisfies readonly RiskLabel[];

function LimitsForm({ portfolio, onDone }: { readonly portfolio: Portfolio; readonly onDone: () => void }) {
  const { limits } = portfolio;
  const setting = usePortfolioChange(SetLimitsDocument);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { ...limitsOf(form), countries: limits.countries.map(({ country, share }) => ({ country, share })) };
    setting.mutate({ id: portfolio.id, limits: input, key: newKey() }, { onSuccess: onDone });
  };
  const labelled = (label: RiskLabel) => limits.labels.find((limit) => limit.label === label)?.share ?? null;
  return (
    <form className="limits-form" onSubmit={submit}>
      <PercentField name="perCountry" label="Any one country, % at most" value={limits.perCountry} />
      <PercentField name="unknown" label="Unknown, % at most" value={limits.unknown} />
      {LABELS.map((label) => (
        <PercentField
          key={label}
          name={label}
          label={`Labelled ${words.labels[riskLabel(label)].toLowerCase()}, % at most`}
          value={labelled(label)}
        />
      ))}
      <label className="field">
        <span>HHI at most, 0 to 1</span>
        <input name="hhi" type="number" min={0} max={1} step="any" defaultValue={limits.hhi ?? ''} />
      </label>
      {setting.error ? (
        <p className="failure" role="alert">
          {setting.error.message}
        </p>
      ) : null}
      <button type="submit" className="button primary" disabled={setting.isPending}>
        Keep these limits
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
}

function PercentField({ name, label, value }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        name={name}
        type="number"
        min={0}
        max={100}
        step="any"
        defaultValue={value === null ? '' : Number((100 * value).toFixed(6))}
      />
    </label>
  );
}

function limitsOf(form: FormData): PortfolioLimitsInput {
  const number = (name: string): number | null => {
    const text = form.get(name);
    return typeof text === 'string' && text.trim() !== '' ? Number(text) : null;
  };
  const share = (name: string): number | null => {
    const percent = number(name);
    return percent === null ? null : percent / 100;
  };
  return {
    hhi: number('hhi'),
    perCountry: share('perCountry'),
    unknown: share('unknown'),
    labels: LABELS.flatMap((label) => {
      const allowed = share(label);
      return allowed === null ? [] : [{ label, share: allowed }];
    }),
  };
}
