import { X } from 'lucide-react';
import { useAssets } from '../queries/use-portfolio.js';
import { COUNTRY_CHOICES, type WeightDraft } from '../state/holding-draft.js';

interface Props {
  readonly weight: WeightDraft;
  /** `null` = take it out. */
  readonly onChange: (weight: WeightDraft | null) => void;
}

/** One country of a holding: how much of it lies there, and which mine, pipeline or field it owns. */
export function WeightFields({ weight, onChange }: Props) {
  const { data } = useAssets(weight.country || null);
  const assets = (data?.factors ?? []).filter(({ kind }) => kind === 'asset');
  return (
    <div className="weight-fields">
      <label className="field">
        <span>Country</span>
        <select
          value={weight.country}
          onChange={({ target }) => onChange({ ...weight, country: target.value, asset: '' })}
        >
          <option value="">unknown</option>
          {COUNTRY_CHOICES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>%</span>
        <input
          className="short"
          inputMode="decimal"
          value={weight.percent}
          onChange={({ target }) => onChange({ ...weight, percent: target.value })}
        />
      </label>
      {assets.length > 0 ? (
        <label className="field">
          <span>Owns</span>
          <select value={weight.asset} onChange={({ target }) => onChange({ ...weight, asset: target.value })}>
            <option value="">nothing in particular</option>
            {assets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="button" className="icon-button" aria-label="Take this country out" onClick={() => onChange(null)}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
