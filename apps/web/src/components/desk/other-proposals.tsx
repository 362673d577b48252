import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { OtherProposalFragment as OtherProposal } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { formatDay } from '../../format/day.js';
import { tollOf } from '../../format/toll.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { reportWords } from '../../report.words.js';
import { formatDeskView, parseDeskView } from '../../state/desk-view.js';

/** What else the sentence tells, and who else waits with the same act: decided together, they are not counted twice. */
export function OtherProposals({ item: { sameSentence, placement } }: { readonly item: DeskItem }) {
  const waiting = placement?.waiting ?? [];
  return (
    <>
      {sameSentence.length > 0 ? (
        <Group title={deskWords.sameSentence}>
          {sameSentence.map((other) => (
            <Other key={other.id} other={other} tag={reportWords.statuses[other.status]} />
          ))}
        </Group>
      ) : null}
      {waiting.length > 0 ? (
        <Group title={deskWords.sameAct}>
          {waiting.map(({ item, is, independent }) => (
            <Other
              key={item.id}
              other={item}
              tag={deskWords.waitingKinds[is]}
              note={independent ? null : deskWords.copies}
            />
          ))}
        </Group>
      ) : null}
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="other-proposals" aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface OtherProps {
  readonly other: OtherProposal;
  readonly tag: string;
  readonly note?: string | null;
}

function Other({ other: { id, classInfo, event, factor, report }, tag, note = null }: OtherProps) {
  const view = parseDeskView(useSearch());
  const toll = event ? tollOf(event) : '';
  const parts = [report?.publisher, event?.place, event ? formatDay(event.occurredOn) : null, toll, note];
  return (
    <li>
      <Link href={formatDeskView({ ...view, item: id })}>{classInfo?.title ?? factor?.name ?? id}</Link>{' '}
      <span className="tag">{tag}</span> <small className="muted">{parts.filter(Boolean).join(' · ')}</small>
    </li>
  );
}
