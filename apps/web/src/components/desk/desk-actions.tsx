import { useMemo, useState, type RefObject } from 'react';
import { deskWords } from '../../desk.words.js';
import { RequestError } from '../../queries/request.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { inputOf, nextTarget, type DeskEdit } from '../../state/desk-edit.js';
import { useShortcuts } from '../../state/shortcuts.js';
import type { useDecide } from '../../state/use-decide.js';
import { words } from '../../words.js';
import { RefuseForm } from './desk-refuse.js';

interface Props {
  readonly item: DeskItem;
  readonly isCurrent: boolean;
  readonly edit: DeskEdit;
  readonly setEdit: (edit: DeskEdit) => void;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly decisions: ReturnType<typeof useDecide>;
}

/** Accept, join, split, refuse, edit, undo: each by a button and by a key. */
export function DeskActions({ item, isCurrent, edit, setEdit, form, decisions: { decide, undoLast } }: Props) {
  const [isRefusing, setIsRefusing] = useState(false);
  const { id, version, placement } = item;
  const { mutate, isPending } = decide;
  const actions = useMemo(() => {
    const send = (verb: 'approve' | 'propose' | 'reject' | 'split', reason = '') => {
      if (isCurrent && !isPending) mutate({ verb, item: { id, version }, input: inputOf(edit), reason });
    };
    return {
      send,
      keys: {
        a: () => send('approve'),
        s: () => send('split'),
        m: () => setEdit({ ...edit, into: nextTarget(placement, edit.into) }),
        x: () => setIsRefusing(true),
        e: () => (isCurrent ? form.current?.querySelector<HTMLElement>('select, input')?.focus() : undefined),
        u: undoLast,
      },
    };
  }, [id, version, isCurrent, edit, placement, form, isPending, mutate, setEdit, undoLast]);
  useShortcuts(actions.keys);
  const error = decide.variables?.item.id === id ? decide.error : null;
  return (
    <div className="desk-actions" aria-busy={!isCurrent}>
      <div className="buttons">
        <button type="button" className="button primary" disabled={isPending} onClick={() => actions.send('approve')}>
          {edit.into === null ? deskWords.accept : deskWords.acceptInto} <kbd aria-hidden="true">a</kbd>
        </button>
        <button type="button" className="button" onClick={() => setIsRefusing(true)}>
          {deskWords.refuse} <kbd aria-hidden="true">x</kbd>
        </button>
        <button type="button" className="button" disabled={isPending} onClick={() => actions.send('split')}>
          {deskWords.split} <kbd aria-hidden="true">s</kbd>
        </button>
      </div>
      {isRefusing ? (
        <RefuseForm onRefuse={(reason) => actions.send('reject', reason)} onCancel={() => setIsRefusing(false)} />
      ) : null}
      {error ? <Refusal error={error} onPropose={() => actions.send('propose')} /> : null}
    </div>
  );
}

/** What the server said; where a second person has to approve, the way to ask for one. */
function Refusal({ error, onPropose }: { readonly error: Error; readonly onPropose: () => void }) {
  const isKnown = error instanceof RequestError;
  return (
    <div className="failure" role="alert">
      <p>{isKnown ? error.message : words.states.unreachable}</p>
      {isKnown && error.code === 'FORBIDDEN' ? (
        <button type="button" className="button" onClick={onPropose}>
          {deskWords.propose}
        </button>
      ) : null}
    </div>
  );
}
