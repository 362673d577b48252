import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { GradeSourceDocument, type SourceGrade } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { formatInstant } from '../../format/day.js';
import { request } from '../../queries/request.js';
import { useGradedSources, type GradedSource } from '../../queries/use-desk.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';
import { GRADE_OPTIONS } from './desk-options.js';

const { gradesPanel } = deskWords;

/** How far publishers are believed, now and before. */
export function GradesDesk() {
  const { data, error, refetch } = useGradedSources();
  return (
    <div className="overview">
      <Panel title={gradesPanel.history} count={data?.length}>
        {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : <History sources={data} />}
      </Panel>
      <GradeForm known={(data ?? []).map(({ id }) => id)} />
    </div>
  );
}

function History({ sources }: { readonly sources: readonly GradedSource[] | undefined }) {
  if (sources === undefined) return <Skeleton />;
  if (sources.length === 0) return <Empty>{gradesPanel.empty}</Empty>;
  return (
    <ul className="told">
      {sources.map((source) => (
        <Source key={source.id} source={source} />
      ))}
    </ul>
  );
}

function Source({ source: { id, grades } }: { readonly source: GradedSource }) {
  return (
    <li>
      <b>{id}</b> <span className="tag">{grades.at(-1)?.grade}</span>
      {grades.toReversed().map(({ revision, grade, reason, knownAt, gradedBy }) => (
        <span key={revision} className="muted">
          {grade} from {formatInstant(knownAt)}: {reason} ({gradedBy})
        </span>
      ))}
    </li>
  );
}

function GradeForm({ known }: { readonly known: readonly string[] }) {
  const client = useQueryClient();
  const [source, setSource] = useState('');
  const [grade, setGrade] = useState<SourceGrade>('C');
  const [reason, setReason] = useState('');
  const sending = useMutation({
    mutationFn: async () =>
      (await request(GradeSourceDocument, { source, grade, reason, key: crypto.randomUUID() })).gradeSource.events,
    onSuccess: () => void client.invalidateQueries(),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Panel title={gradesPanel.title} note={gradesPanel.note}>
      <form className="desk-form" onSubmit={send}>
        <LabelledField label={deskWords.submit.source}>
          <input
            required
            list="graded"
            maxLength={200}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        </LabelledField>
        <datalist id="graded">
          {known.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
        <ChoiceField label={deskWords.fields.grade} value={grade} options={GRADE_OPTIONS} onChange={setGrade} />
        <LabelledField label={gradesPanel.reason}>
          <input required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        </LabelledField>
        <button type="submit" className="button primary" disabled={!source || !reason.trim() || sending.isPending}>
          {gradesPanel.send}
        </button>
      </form>
      {sending.error ? (
        <p className="failure" role="alert">
          {sending.error.message}
        </p>
      ) : null}
      <p role="status" className="muted">
        {sending.data === undefined ? '' : gradesPanel.done(sending.data)}
      </p>
    </Panel>
  );
}
