import { useState, type SyntheticEvent } from 'react';
import { UpdateHoldingsDocument } from '#libs/contract';
import { newKey, usePortfolioChange, useSectors, type Holding } from '../../queries/use-portfolio.js';
import {
  addWeight,
  COUNTRY_CHOICES,
  draftOf,
  EMPTY_DRAFT,
  inputOf,
  totalPercent,
  type HoldingDraft,
  type WeightDraft,
} from '../../state/holding-draft.js';
import { WeightFields } from './weight-fields.js';

interface Props {
  readonly id: string;
  /** `null` = a new one. */
  readonly holding: Holding | null;
  readonly onDone: () => void;
}

/** One holding by hand: what it is worth, and where it lies – several countries, and the assets it owns there. */
export function HoldingForm({ id, holding, onDone }: Props) {
  const [draft, setDraft] = useState(() => (holding ? draftOf(holding) : EMPTY_DRAFT));
  const set = (changes: Partial<HoldingDraft>) => setDraft((now) => ({ ...now, ...changes }));
  const storing = usePortfolioChange(UpdateHoldingsDocument);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const stored = () => {
      setDraft(EMPTY_DRAFT);
      onDone();
    };
    storing.mutate({ id, holdings: [inputOf(draft)], key: newKey() }, { onSuccess: stored });
  };
  const change = (at: number, weight: WeightDraft | null) =>
    set({ countries: draft.countries.flatMap((one, index) => (index === at ? (weight ? [weight] : []) : [one])) });
  const unknown = 100 - totalPercent(draft);
  return (
    <form className="holding-form" onSubmit={submit}>
      <HoldingFields draft={draft} isKnown={holding !== null} onChange={set} />
      <fieldset>
        <legend>Lies in (where the money works)</legend>
        {draft.countries.map((weight, at) => (
          <WeightFields key={at} weight={weight} onChange={(next) => change(at, next)} />
        ))}
        <button type="button" className="button" onClick={() => setDraft(addWeight)}>
          Add a country
        </button>
        <p className={unknown < 0 ? 'failure' : 'muted'} role="status">
          {unknown < 0 ? 'The weights add up to more than 100 %.' : `Unknown: ${Number(unknown.toFixed(4))} %`}
        </p>
      </fieldset>
      {storing.error ? (
        <p className="failure" role="alert">
          {storing.error.message}
        </p>
      ) : null}
      <button type="submit" className="button primary" disabled={storing.isPending || unknown < 0}>
        Store this holding
      </button>
    </form>
  );
}

interface FieldsProps {
  readonly draft: HoldingDraft;
  readonly isKnown: boolean;
  readonly onChange: (changes: Partial<HoldingDraft>) => void;
}

function HoldingFields({ draft, isKnown, onChange }: FieldsProps) {
  const sectors = useSectors().data?.sectors ?? [];
  const sector = sectors.find((row) => row.id === draft.sector);
  return (
    <div className="holding-fields">
      <label className="field">
        <span>Symbol</span>
        <input
          required
          readOnly={isKnown}
          value={draft.symbol}
          onChange={({ target }) => onChange({ symbol: target.value })}
        />
      </label>
      <label className="field">
        <span>Value</span>
        <input
          required
          inputMode="decimal"
          value={draft.value}
          onChange={({ target }) => onChange({ value: target.value })}
        />
      </label>
      <label className="field">
        <span>Currency</span>
        <input
          className="short"
          maxLength={3}
          value={draft.currency}
          onChange={({ target }) => onChange({ currency: target.value })}
        />
      </label>
      <label className="field">
        <span>Registered in (never counted)</span>
        <select value={draft.domicile} onChange={({ target }) => onChange({ domicile: target.value })}>
          <option value="">–</option>
          {COUNTRY_CHOICES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Sector</span>
        <select value={draft.sector} onChange={({ target }) => onChange({ sector: target.value })}>
          <option value="">–</option>
          {sectors.map((row) => (
            <option key={row.id} value={row.id}>
              {row.title}
            </option>
          ))}
        </select>
      </label>
      {sector ? (
        <p className="hint">
          Events on its own assets count {Math.round(100 * sector.sensitivity)} %. {sector.source}
        </p>
      ) : null}
    </div>
  );
}
