import { useMutation, useQueryClient } from '@tanstack/react-query';
import { UndoDecisionDocument } from '#libs/contract';
import { deskWords } from '../desk.words.js';
import { request } from '../queries/request.js';
import { showToast } from './toasts.js';

/** What `u` takes back: the last decision made in this window. */
let lastDecision: string | null = null;

const sendUndo = async (id: string): Promise<string> =>
  (await request(UndoDecisionDocument, { id, reason: deskWords.undoReason, key: crypto.randomUUID() })).undoDecision.id;

/** Takes decisions back. `tell` says that one was made, and offers to. */
export function useUndo() {
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: sendUndo,
    onSuccess: () => {
      lastDecision = null;
      showToast(deskWords.done.undo);
      void client.invalidateQueries();
    },
    onError: (error) => showToast(error.message),
  });
  const tell = (decision: string, made: string) => {
    lastDecision = decision;
    showToast(made, { label: deskWords.undo, run: () => undo.mutate(decision) });
    void client.invalidateQueries();
  };
  return { undo, tell, undoLast: () => (lastDecision === null ? undefined : undo.mutate(lastDecision)) };
}
