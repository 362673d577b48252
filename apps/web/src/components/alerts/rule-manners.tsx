import { alertWords } from '../../alert.words.js';
import { useAlertChannels } from '../../queries/use-alerts.js';
import type { RuleDraft } from '../../state/rule-draft.js';
import { NumberWord } from './sentence-fields.js';

const builder = alertWords.builder;

interface Props {
  readonly draft: RuleDraft;
  readonly change: (changes: Partial<RuleDraft>) => void;
}

/** How often a rule may speak, and who else hears it. Labels and news have no level to fall below. */
export function RuleManners({ draft, change }: Props) {
  const hasMargin = draft.kind !== 'LABEL' && draft.kind !== 'EVENT';
  return (
    <fieldset className="manners">
      <legend>{builder.manners}</legend>
      <p className="sentence">
        <NumberWord
          label="Cool-down in hours"
          value={draft.coolDownHours}
          max={8784}
          onChange={(coolDownHours) => change({ coolDownHours })}
        />{' '}
        {builder.silent}. <span className="muted">{builder.silentWhy}</span>
      </p>
      {hasMargin ? (
        <p className="sentence">
          <NumberWord
            label="Hysteresis in points"
            value={draft.hysteresis}
            max={100}
            onChange={(hysteresis) => change({ hysteresis })}
          />{' '}
          {builder.margin}. <span className="muted">{builder.marginWhy}</span>
        </p>
      ) : null}
      <RuleChannels draft={draft} change={change} />
    </fieldset>
  );
}

function RuleChannels({ draft: { channels }, change }: Props) {
  const known = (useAlertChannels().data?.alertChannels ?? []).filter(({ kind }) => kind !== 'FEED');
  if (known.length === 0) return null;
  const toggle = (id: string) =>
    change({ channels: channels.includes(id) ? channels.filter((one) => one !== id) : [...channels, id] });
  return (
    <div className="sentence" role="group" aria-label={builder.tell}>
      {builder.tell}:{' '}
      {known.map(({ id, name }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={channels.includes(id)} onChange={() => toggle(id)} /> {name}
        </label>
      ))}{' '}
      <span className="muted">{builder.tellWhy}</span>
    </div>
  );
}
