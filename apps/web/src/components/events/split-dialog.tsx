import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { SplitEventDocument } from '#libs/contract';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import { tollOf } from '../../format/toll.js';
import { request } from '../../queries/request.js';
import { useSplitPreview } from '../../queries/use-event-changes.js';
import type { WholeEvent } from '../../queries/use-events.js';
import { firstParts, partInputs, withFurtherPart, type SplitPart } from '../../state/split-parts.js';
import { useSettled } from '../../state/use-settled.js';
import { useUndo } from '../../state/use-undo.js';
import '../../styles/fields.css';
import '../../styles/event-change.css';
import { ClosableDialog } from '../closable-dialog.js';
import { EventChangeForm } from './event-change-form.js';
import { SplitPartFields } from './split-part-fields.js';

const { splitting } = eventChange;
const TYPING_MS = 250;
const FEWEST = 2;
const MOST = 20;

interface Props {
  readonly event: WholeEvent;
  readonly onClose: () => void;
}

/** One row that tells several events becomes several, each with the evidence that tells it. */
export function SplitDialog({ event, onClose }: Props) {
  const [parts, setParts] = useState(() => firstParts(event.reports));
  const { tell } = useUndo();
  const { id, revision } = event;
  const question = useMemo(() => ({ id, version: revision, parts: partInputs(parts) }), [id, revision, parts]);
  const sending = useMutation({
    mutationFn: (reason: string) => request(SplitEventDocument, { ...question, reason, key: crypto.randomUUID() }),
    onSuccess: ({ splitEvent }) => {
      tell(splitEvent.id, splitting.done);
      onClose();
    },
  });
  const asked = useSettled(question, TYPING_MS);
  const { data, error, isPlaceholderData } = useSplitPreview(asked, sending.isPending);
  const preview = { data, error, isCurrent: asked === question && !isPlaceholderData };
  const put = (changed: SplitPart) => setParts(parts.map((part) => (part.key === changed.key ? changed : part)));
  const toll = tollOf(event);
  return (
    <ClosableDialog title={splitting.title} className="change-dialog" onClose={onClose}>
      <EventChangeForm
        verb={eventChange.split}
        reasons={splitting.reasons}
        notYet={parts.some(({ reports }) => reports.length === 0) ? splitting.noEvidence : null}
        preview={preview}
        sending={sending}
        onSend={(reason) => sending.mutate(reason)}
      >
        <p className="muted">
          {splitting.lead} {toll ? splitting.whole(toll) : ''}
        </p>
        {parts.map((part, number) => (
          <SplitPartFields
            key={part.key}
            name={number === 0 ? splitting.own : splitting.part(number + 1)}
            event={event}
            part={part}
            onChange={put}
            onRemove={number > 0 && parts.length > FEWEST ? () => setParts(parts.filter((one) => one !== part)) : null}
          />
        ))}
        {parts.length < MOST ? (
          <button type="button" className="button" onClick={() => setParts(withFurtherPart(parts))}>
            {splitting.add}
          </button>
        ) : null}
      </EventChangeForm>
    </ClosableDialog>
  );
}
