import { X } from 'lucide-react';
import { exposureWords } from '../../exposure.words.js';
import { useAssets } from '../../queries/use-portfolio.js';
import { COUNTRY_CHOICES, type WeightDraft } from '../../state/holding-draft.js';

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
          onChange={({ target }) => onChange({ ...weight, country: target.value, assets: [] })}
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
      <button type="button" className="icon-button" aria-label="Take this country out" onClick={() => onChange(null)}>
        <X size={15} aria-hidden="true" />
      </button>
      {assets.length > 0 ? (
        <Owned assets={assets} owned={weight.assets} onChange={(owned) => onChange({ ...weight, assets: owned })} />
      ) : null}
    </div>
  );
}

interface OwnedProps {
  readonly assets: readonly { readonly id: string; readonly name: string }[];
  readonly owned: readonly string[];
  readonly onChange: (owned: readonly string[]) => void;
}

function Owned({ assets, owned, onChange }: OwnedProps) {
  return (
    <fieldset className="owned">
      <legend>{exposureWords.ownsThere}</legend>
      {assets.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={owned.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...owned, id] : owned.filter((other) => other !== id))}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
