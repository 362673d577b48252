import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import {
  ApproveReviewDocument,
  ProposeReviewDocument,
  RejectReviewDocument,
  SplitReviewDocument,
  type ReviewInput,
} from '#libs/contract';
import { deskWords } from '../desk.words.js';
import { request } from '../queries/request.js';
import type { DeskItem, QueueRow } from '../queries/use-desk.js';
import { DESK_KEY } from '../queries/use-queue-count.js';
import { useUndo } from './use-undo.js';

type Verb = 'approve' | 'propose' | 'reject' | 'split';

export interface Verdict {
  readonly verb: Verb;
  readonly item: Pick<DeskItem, 'id' | 'version'>;
  readonly input: ReviewInput;
  /** For a refusal. */
  readonly reason: string;
}

async function send({ verb, item: { id, version }, input, reason }: Verdict): Promise<string> {
  // Every press is a request of its own; the server knows one that is sent again by its key.
  const asked = { id, version, key: crypto.randomUUID() };
  if (verb === 'approve') return (await request(ApproveReviewDocument, { ...asked, input })).approveReview.id;
  if (verb === 'propose') return (await request(ProposeReviewDocument, { ...asked, input })).proposeReview.id;
  if (verb === 'reject') return (await request(RejectReviewDocument, { ...asked, reason })).rejectReview.id;
  return (await request(SplitReviewDocument, asked)).splitReview.id;
}

interface QueuePage {
  readonly totalCount: number;
  readonly nodes: readonly QueueRow[];
}

/** Decides and takes back. A decided proposal leaves the list at once; `onDecided` hears of it first and may choose the next. */
export function useDecide(onDecided: (id: string) => void) {
  const client = useQueryClient();
  const leaveList = (id: string) =>
    client.setQueriesData<InfiniteData<QueuePage>>(
      { queryKey: [DESK_KEY, 'queue'] },
      (shown) => shown && without(shown, id),
    );
  const { tell, undoLast } = useUndo();
  const decide = useMutation({
    mutationFn: send,
    onSuccess: (decision, { verb, item }) => {
      if (verb === 'approve' || verb === 'reject') {
        onDecided(item.id);
        leaveList(item.id);
      }
      tell(decision, deskWords.done[verb]);
    },
  });
  return { decide, undoLast };
}

function without(shown: InfiniteData<QueuePage>, id: string): InfiniteData<QueuePage> {
  return {
    ...shown,
    pages: shown.pages.map((page) => ({
      ...page,
      totalCount: page.totalCount - 1,
      nodes: page.nodes.filter((row) => row.id !== id),
    })),
  };
}
