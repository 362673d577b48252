import { useState, type SyntheticEvent } from 'react';
import { SetLimitsDocument, type PortfolioLimitsInput, type RiskLabel } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { newKey, usePortfolioChange, type Portfolio } from '../../queries/use-portfolio.js';
import { riskLabel, words } from '../../words.js';
import { countryName } from './portfolio-figures.js';

const LABELS = ['GUARDED', 'ELEVATED', 'HIGH', 'SEVERE'] as const satisfies readonly RiskLabel[];
/** Fields of single countries are named after them. */
const COUNTRY_FIELD = 'country ';

/** Sets all limits of a portfolio at once; an empty field is no limit. */
export function LimitsForm({ portfolio, onDone }: { readonly portfolio: Portfolio; readonly onDone: () => void }) {
  const { limits } = portfolio;
  const setting = usePortfolioChange(SetLimitsDocument);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = limitsOf(new FormData(event.currentTarget));
    setting.mutate({ id: portfolio.id, limits: input, key: newKey() }, { onSuccess: onDone });
  };
  const labelled = (label: RiskLabel) => limits.labels.find((limit) => limit.label === label)?.share ?? null;
  return (
    <form className="limits-form" onSubmit={submit}>
      <PercentField name="perCountry" label="Any one country, % at most" value={limits.perCountry} />
      <CountryFields portfolio={portfolio} />
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
        {exposureWords.keepLimits}
      </button>
    </form>
  );
}

/** Countries that have a limit of their own, in place of the general one, and a way to give one to another. */
function CountryFields({ portfolio: { limits, exposure } }: { readonly portfolio: Portfolio }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const shares = new Map(limits.countries.map(({ country, share }) => [country, share]));
  const shown = [...new Set([...shares.keys(), ...added])];
  const others = (exposure?.countries ?? []).map(({ code }) => code).filter((code) => !shown.includes(code));
  return (
    <>
      {shown.map((code) => (
        <PercentField
          key={code}
          name={`${COUNTRY_FIELD}${code}`}
          label={`${countryName(code)}, % at most`}
          value={shares.get(code) ?? null}
        />
      ))}
      {others.length > 0 ? (
        <label className="field">
          <span>{exposureWords.limitOfCountry}</span>
          <select value="" onChange={({ target }) => setAdded([...added, target.value])}>
            <option value="">{exposureWords.chooseCountry}</option>
            {others.map((code) => (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
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
  const given = <Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string) =>
    keys.flatMap((key) => {
      const allowed = share(nameOf(key));
      return allowed === null ? [] : [{ key, share: allowed }];
    });
  const codes = [...form.keys()].filter((name) => name.startsWith(COUNTRY_FIELD));
  return {
    hhi: number('hhi'),
    perCountry: share('perCountry'),
    unknown: share('unknown'),
    labels: given(LABELS, (label) => label).map(({ key, share: most }) => ({ label: key, share: most })),
    countries: given(codes, (name) => name).map(({ key, share: most }) => ({
      country: key.slice(COUNTRY_FIELD.length),
      share: most,
    })),
  };
}
