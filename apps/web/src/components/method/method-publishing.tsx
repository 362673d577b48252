import { useState } from 'react';
import { PublishMethodDocument } from '#libs/contract';
import { methodHash, type Method } from '#libs/scoring';
import { methodWords } from '../../method.words.js';
import { useMe } from '../../queries/use-account.js';
import { useChange } from '../../queries/use-change.js';
import type { MethodDraft } from '../../queries/use-methods.js';
import { showToast } from '../../state/toasts.js';
import { ClosableDialog } from '../closable-dialog.js';
import { MethodReasonForm } from './method-reason-form.js';

const { publishing } = methodWords;

interface Props {
  readonly method: Method;
  readonly draft: MethodDraft;
}

/** Publishes a draft after a word of what follows. With accounts, whoever drafted it sees that somebody else has to. */
export function MethodPublishing({ method, draft: { draftedBy } }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const me = useMe().data;
  if (me?.kind === 'USER' && me.name === draftedBy) return <p className="muted">{publishing.somebodyElse}</p>;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {publishing.open(method.version)}
      </button>
      {isOpen ? <PublishDialog method={method} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

function PublishDialog({ method, onClose }: { readonly method: Method; readonly onClose: () => void }) {
  const change = useChange(PublishMethodDocument);
  const { version } = method;
  const send = (reason: string) =>
    change.mutate(
      { version, hash: methodHash(method), reason, key: crypto.randomUUID() },
      {
        onSuccess: () => {
          showToast(publishing.done(version));
          onClose();
        },
      },
    );
  return (
    <ClosableDialog title={publishing.open(version)} className="change-dialog" onClose={onClose}>
      <MethodReasonForm verb={publishing.verb(version)} change={change} onSend={send}>
        <p>{publishing.follows}</p>
        <p className="muted hash">hash {methodHash(method)}</p>
      </MethodReasonForm>
    </ClosableDialog>
  );
}
