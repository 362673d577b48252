import { eventChangeWords as eventChange } from '../../event-change.words.js';
import type { WholeEvent } from '../../queries/use-events.js';
import type { SplitPart } from '../../state/split-parts.js';
import { EventFields } from './event-fields.js';

const { splitting } = eventChange;

interface Props {
  readonly name: string;
  readonly event: WholeEvent;
  readonly part: SplitPart;
  readonly onChange: (part: SplitPart) => void;
  /** `null` = it has to stay. */
  readonly onRemove: (() => void) | null;
}

/** One part: what of the event is otherwise in it, and which evidence tells it. */
export function SplitPartFields({ name, event, part, onChange, onRemove }: Props) {
  const { edit, reports } = part;
  const toggle = (id: string) => {
    const next = reports.includes(id) ? reports.filter((one) => one !== id) : [...reports, id];
    onChange({ ...part, reports: next });
  };
  return (
    <fieldset className="split-part">
      <legend>{name}</legend>
      <div className="desk-form">
        <EventFields
          event={{ ...event, ...NO_FIGURES }}
          edit={edit}
          set={(change) => onChange({ ...part, edit: { ...edit, ...change } })}
        />
      </div>
      {event.reports.length > 1 ? (
        <div role="group" aria-label={`${splitting.evidence}: ${name}`} className="split-evidence">
          <span className="muted">{splitting.evidence}</span>
          {event.reports.map(({ id, report, group, quote }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={reports.includes(id)} onChange={() => toggle(id)} />
              <span>
                {report?.publisher ?? group} <small className="muted">{quote ?? report?.title ?? ''}</small>
              </span>
            </label>
          ))}
        </div>
      ) : null}
      {onRemove ? (
        <button type="button" className="button" onClick={onRemove}>
          {splitting.remove}
        </button>
      ) : null}
    </fieldset>
  );
}

const NO_FIGURES = { dead: null, injured: null };
