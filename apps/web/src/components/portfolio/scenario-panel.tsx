import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PILLAR_IDS, type PillarId } from '#libs/events';
import { TurningPointsDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { formatDay } from '../../format/day.js';
import { formatChange } from '../../format/number.js';
import { request } from '../../queries/request.js';
import type { Exposure } from '../../queries/use-portfolio.js';
import { crisesOf, NOTHING_HAPPENS, scenarioInput, type ScenarioChoice } from '../../state/scenario.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { ScenarioOutcome } from './scenario-outcome.js';

interface Props {
  readonly id: string;
  readonly exposure: Exposure;
}

/** Days that might come, on the holdings of the page: every slider answers at once. */
export function ScenarioPanel({ id, exposure }: Props) {
  const [choice, setChoice] = useState(NOTHING_HAPPENS);
  const set = (changes: Partial<ScenarioChoice>) => setChoice((now) => ({ ...now, ...changes }));
  return (
    <Panel
      title={exposureWords.scenario}
      note={exposureWords.scenarioNote}
      className="scenario"
      actions={
        <button type="button" className="button" onClick={() => setChoice(NOTHING_HAPPENS)}>
          Reset
        </button>
      }
    >
      <div className="scenario-grid">
        <div className="scenario-inputs">
          <Shocks choice={choice} countries={exposure.countries} onChange={set} />
          <Crisis choice={choice} countries={exposure.countries} onChange={set} />
          <Loss choice={choice} countries={exposure.countries} onChange={set} />
        </div>
        <ScenarioOutcome id={id} on={exposure.on} input={scenarioInput(choice)} />
      </div>
    </Panel>
  );
}

interface PartProps {
  readonly choice: ScenarioChoice;
  readonly countries: Exposure['countries'];
  readonly onChange: (changes: Partial<ScenarioChoice>) => void;
}

const SLIDER = { min: -30, max: 60, step: 1 } as const;

function Shocks({ choice, countries, onChange }: PartProps) {
  const move = (pillar: PillarId, points: number) => onChange({ shocks: { ...choice.shocks, [pillar]: points } });
  return (
    <fieldset>
      <legend>Pillars move by points</legend>
      <CountrySelect
        label="in"
        none="every country"
        countries={countries}
        value={choice.where}
        onChange={(where) => onChange({ where })}
      />
      {PILLAR_IDS.map((pillar) => (
        <label key={pillar} className="slider">
          <span>{words.pillars[pillar]}</span>
          <input
            type="range"
            {...SLIDER}
            value={choice.shocks[pillar]}
            onChange={({ target }) => move(pillar, Number(target.value))}
          />
          <output>{formatChange(choice.shocks[pillar])}</output>
        </label>
      ))}
    </fieldset>
  );
}

function Crisis({ choice, countries, onChange }: PartProps) {
  const { data } = useQuery({
    queryKey: ['turning-points'],
    queryFn: ({ signal }) => request(TurningPointsDocument, {}, signal),
  });
  const crises = crisesOf(data?.turningPoints ?? []);
  const keyOf = (crisis: { readonly country: string; readonly peak: string }) => `${crisis.country} ${crisis.peak}`;
  return (
    <fieldset>
      <legend>A past crisis happens again</legend>
      <label className="field">
        <span>crisis</span>
        <select
          value={choice.crisis ? keyOf(choice.crisis) : ''}
          onChange={({ target }) =>
            onChange({ crisis: crises.find((crisis) => keyOf(crisis) === target.value) ?? null })
          }
        >
          <option value="">none</option>
          {crises.map((crisis) => (
            <option key={keyOf(crisis)} value={keyOf(crisis)}>
              {crisis.name}, {formatDay(crisis.peak)}
            </option>
          ))}
        </select>
      </label>
      <CountrySelect
        label="happens in"
        none="nowhere"
        countries={countries}
        value={choice.crisisIn}
        onChange={(crisisIn) => onChange({ crisisIn })}
      />
    </fieldset>
  );
}

function Loss({ choice, countries, onChange }: PartProps) {
  return (
    <fieldset>
      <legend>Your own guess of a loss</legend>
      <CountrySelect
        label="in"
        none="no country"
        countries={countries}
        value={choice.lossIn}
        onChange={(lossIn) => onChange({ lossIn })}
      />
      <label className="field">
        <span>percent</span>
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          value={choice.lossPercent}
          onChange={({ target }) => onChange({ lossPercent: Math.min(100, Math.max(0, Number(target.value) || 0)) })}
        />
      </label>
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly none: string;
  readonly countries: Exposure['countries'];
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

function CountrySelect({ label, none, countries, value, onChange }: SelectProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{none}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
