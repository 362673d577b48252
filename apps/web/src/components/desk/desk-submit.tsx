import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link } from 'wouter';
import { deskWords } from '../../desk.words.js';
import { today } from '../../format/day.js';
import { RequestError } from '../../queries/request.js';
import { submitReport, type NewReport, type SubmitAnswer } from '../../queries/submit-report.js';
import { words } from '../../words.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { FileDrop } from '../file-drop.js';
import { Panel } from '../panel.js';
import { reportHref } from '../report/report-facts.js';
import { COUNTRY_OPTIONS, GRADE_OPTIONS } from './desk-options.js';

const { submit } = deskWords;
const EMPTY = { title: '', publishedOn: '', source: '', grade: '', url: '', country: '' };
const GRADES = [['', submit.gradeOfSource], ...GRADE_OPTIONS] as const;
const COUNTRIES = [['', submit.found], ...COUNTRY_OPTIONS] as const;

/** A report pasted or as a file, with what is known about it. */
export function SubmitDesk() {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [fields, setFields] = useState({ ...EMPTY, publishedOn: today() });
  const sending = useMutation({ mutationFn: submitReport, onSuccess: () => void client.invalidateQueries() });
  const set = (change: Partial<typeof EMPTY>) => setFields({ ...fields, ...change });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    sending.mutate(reportOf(fields, file ?? text));
  };
  const isReady = (file !== null || text.trim() !== '') && fields.source.trim() !== '' && !sending.isPending;
  return (
    <Panel title={submit.panel} note={submit.note}>
      <form className="desk-form submit" onSubmit={send}>
        <LabelledField label={submit.text}>
          <textarea rows={12} value={text} disabled={file !== null} onChange={({ target }) => setText(target.value)} />
        </LabelledField>
        <FileDrop file={file} onFile={setFile} hint={submit.file} />
        <LabelledField label={submit.source}>
          <input
            required
            maxLength={200}
            value={fields.source}
            onChange={({ target }) => set({ source: target.value })}
          />
        </LabelledField>
        <LabelledField label={submit.publishedOn}>
          <input
            type="date"
            required
            value={fields.publishedOn}
            onChange={({ target }) => set({ publishedOn: target.value })}
          />
        </LabelledField>
        <LabelledField label={submit.title}>
          <input maxLength={300} value={fields.title} onChange={({ target }) => set({ title: target.value })} />
        </LabelledField>
        <ChoiceField label={submit.grade} value={fields.grade} options={GRADES} onChange={(grade) => set({ grade })} />
        <ChoiceField
          label={submit.country}
          value={fields.country}
          options={COUNTRIES}
          onChange={(country) => set({ country })}
        />
        <LabelledField label={submit.url}>
          <input type="url" value={fields.url} onChange={({ target }) => set({ url: target.value })} />
        </LabelledField>
        <button type="submit" className="button primary" disabled={!isReady}>
          {submit.send}
        </button>
      </form>
      <Outcome answer={sending.data} error={sending.error} />
    </Panel>
  );
}

const reportOf = (fields: typeof EMPTY, body: File | string): NewReport => ({
  ...fields,
  body,
  isPage: body instanceof File && (body.type === 'text/html' || /\.html?$/i.test(body.name)),
});

function Outcome({ answer, error }: { readonly answer: SubmitAnswer | undefined; readonly error: Error | null }) {
  if (error)
    return (
      <p className="failure" role="alert">
        {error instanceof RequestError ? error.message : words.states.unreachable}
      </p>
    );
  if (!answer) return <p role="status" />;
  const { alreadyKnown, proposals, report } = answer;
  const text = alreadyKnown ? submit.known : proposals > 0 ? `${submit.waiting(proposals)} ` : submit.nothing;
  return (
    <p className="notice" role="status">
      {text} <Link href={reportHref(report.id)}>{submit.open}</Link>
    </p>
  );
}
