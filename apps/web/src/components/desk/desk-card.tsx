import { useRef, useState } from 'react';
import { deskWords } from '../../desk.words.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { firstEdit, inputOf, type DeskEdit } from '../../state/desk-edit.js';
import type { useDecide } from '../../state/use-decide.js';
import { reportWords } from '../../report.words.js';
import { Panel } from '../panel.js';
import { DeskActions } from './desk-actions.js';
import { ClaimsTable } from './desk-claims.js';
import { EventForm } from './desk-event-form.js';
import { FactorForm } from './desk-factor-form.js';
import { MatchChoice } from './desk-matches.js';
import { OtherProposals } from './other-proposals.js';
import { PreviewLine } from './desk-preview.js';

interface Props {
  readonly item: DeskItem;
  /** It is the one that is chosen, not the one before it. */
  readonly isCurrent: boolean;
  readonly decisions: ReturnType<typeof useDecide>;
}

/** What is proposed, as it may be edited, what it is among the known events, and what accepting it would do. */
export function DeskCard({ item, isCurrent, decisions }: Props) {
  const [edit, setEdit] = useState<DeskEdit>(() => firstEdit(item.placement));
  const form = useRef<HTMLFormElement>(null);
  const isOpen = item.status === 'PENDING' || item.status === 'PROPOSED';
  if (!isOpen) return <DecidedCard item={item} />;
  const input = inputOf(edit);
  return (
    <Panel title={deskWords.card} className="desk-card" note={noteOf(item)}>
      <PreviewLine item={item} input={input} />
      <DeskActions item={item} isCurrent={isCurrent} edit={edit} setEdit={setEdit} form={form} decisions={decisions} />
      {item.placement ? (
        <MatchChoice placement={item.placement} into={edit.into} onChoose={(into) => setEdit({ ...edit, into })} />
      ) : null}
      <OtherProposals item={item} />
      {item.placement && item.placement.claims.length > 1 ? <ClaimsTable claims={item.placement.claims} /> : null}
      {item.event ? (
        <EventForm ref={form} item={item} edit={edit.event} onEdit={(event) => setEdit({ ...edit, event })} />
      ) : null}
      {item.factor ? (
        <FactorForm ref={form} item={item} edit={edit.factor} onEdit={(factor) => setEdit({ ...edit, factor })} />
      ) : null}
    </Panel>
  );
}

/** How the reader came to it. */
function noteOf({ rule, margin, speaker, event, decidedBy, status }: DeskItem): string {
  const who = speaker ?? (event ? reportWords.attributions[event.attribution] : null);
  const parts = [
    who ? `says ${who}` : null,
    rule ? `rule ${rule}, margin ${margin.toFixed(2)}` : null,
    status === 'PROPOSED' ? `proposed by ${decidedBy ?? '–'}` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function DecidedCard({ item: { status, decidedBy, reason, classInfo, factor } }: { readonly item: DeskItem }) {
  const parts = [reportWords.statuses[status], decidedBy ? `by ${decidedBy}` : null, reason];
  return (
    <Panel title={deskWords.card} className="desk-card">
      <p>
        <b>{classInfo?.title ?? factor?.name}</b>
      </p>
      <p className="notice">
        {deskWords.decided} {parts.filter(Boolean).join(' · ')}
      </p>
    </Panel>
  );
}
