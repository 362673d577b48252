import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { MergeEventsDocument } from '#libs/contract';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import { request } from '../../queries/request.js';
import { useMergePreview, type MergeableEvent, type MergeQuestion } from '../../queries/use-event-changes.js';
import { useUndo } from '../../state/use-undo.js';
import '../../styles/fields.css';
import '../../styles/event-change.css';
import { ClosableDialog } from '../closable-dialog.js';
import { EventChangeForm } from './event-change-form.js';
import { eventPageHref } from './event-page-href.js';
import { describeEvent, MergeSearch } from './merge-search.js';

const { merging } = eventChange;

interface Props {
  /** At least one: the first stays unless the person says otherwise. */
  readonly events: readonly MergeableEvent[];
  readonly onClose: () => void;
}

/** Several rows that tell one event become one; afterwards the reader is at the one that stays. */
export function MergeDialog({ events, onClose }: Props) {
  const [chosen, setChosen] = useState(events);
  const [stays, setStays] = useState(events[0]?.id);
  const [, navigate] = useLocation();
  const { tell } = useUndo();
  const question = questionOf(chosen, stays);
  const sending = useMutation({
    mutationFn: (reason: string) => request(MergeEventsDocument, { ...question, reason, key: crypto.randomUUID() }),
    onSuccess: ({ mergeEvents }) => {
      tell(mergeEvents.id, merging.done);
      onClose();
      navigate(eventPageHref(question.into.id));
    },
  });
  const { data, error } = useMergePreview(question, sending.isPending);
  const [first] = chosen;
  return (
    <ClosableDialog title={merging.title} className="change-dialog" onClose={onClose}>
      <EventChangeForm
        verb={eventChange.merge}
        reasons={merging.reasons}
        notYet={chosen.length < 2 ? merging.choose : null}
        preview={{ data, error, isCurrent: data !== undefined }}
        sending={sending}
        onSend={(reason) => sending.mutate(reason)}
      >
        <p className="muted">{merging.lead}</p>
        {first ? (
          <MergeSearch beside={first} chosen={chosen} onChoose={(event) => setChosen([...chosen, event])} />
        ) : null}
        <Chosen
          events={chosen}
          stays={question.into.id}
          onStays={setStays}
          onDrop={(id) => setChosen(chosen.filter((event) => event.id !== id))}
        />
      </EventChangeForm>
    </ClosableDialog>
  );
}

function questionOf(chosen: readonly MergeableEvent[], stays: string | undefined): MergeQuestion {
  const versions = chosen.map(({ id, revision: expectedVersion }) => ({ id, expectedVersion }));
  const into = versions.find(({ id }) => id === stays) ?? versions[0] ?? { id: '', expectedVersion: 0 };
  return { into, events: versions.filter((one) => one !== into) };
}

interface ChosenProps {
  readonly events: readonly MergeableEvent[];
  readonly stays: string;
  readonly onStays: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

function Chosen({ events, stays, onStays, onDrop }: ChosenProps) {
  return (
    <fieldset className="chosen">
      <legend>{merging.chosen}</legend>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <label className="choice">
              <input type="radio" name="stays" checked={event.id === stays} onChange={() => onStays(event.id)} />
              <span>
                {event.id === stays ? <b className="tag">{merging.stays}</b> : null}{' '}
                {event.title ?? event.classInfo.title} <small className="muted">{describeEvent(event)}</small>
              </span>
            </label>
            {events.length > 1 ? (
              <button
                type="button"
                className="icon-button"
                aria-label={`Leave out ${event.title ?? event.classInfo.title}`}
                onClick={() => onDrop(event.id)}
              >
                <X size={15} aria-hidden="true" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
