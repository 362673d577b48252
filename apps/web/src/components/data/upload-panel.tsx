import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { countOf } from '../../format/number.js';
import { uploadFile, type UploadAnswer } from '../../queries/upload-file.js';
import { RequestError } from '../../queries/request.js';
import type { Data } from '../../queries/use-data.js';
import { words } from '../../words.js';
import { FileDrop } from '../file-drop.js';
import { Panel } from '../panel.js';

interface Props {
  readonly sources: Data['importSources'];
  readonly onTaken: (id: string) => void;
}

/** Where a reader adds a file of their own. */
export function UploadPanel({ sources, onTaken }: Props) {
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState(sources[0]?.id ?? '');
  const [dryRun, setDryRun] = useState(false);
  const [allOrNothing, setAllOrNothing] = useState(false);
  const sending = useMutation({
    mutationFn: uploadFile,
    onSuccess: (answer) => {
      void client.invalidateQueries();
      onTaken(answer.import.id);
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file) sending.mutate({ file, source, dryRun, allOrNothing });
  };
  const chosen = sources.find(({ id }) => id === source);
  return (
    <Panel title="Add a file" note="up to 50 MB and 500,000 rows; the command line takes any size">
      <form className="upload" onSubmit={submit}>
        <FileDrop
          file={file}
          onFile={(next) => {
            sending.reset();
            setFile(next);
          }}
        />
        <label className="field">
          <span>What it is</span>
          <select value={source} onChange={({ target }) => setSource(target.value)}>
            {sources.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <small className="muted">Licence: {chosen?.licence ?? '–'}</small>
        </label>
        <Choice label="Dry run" hint="stores nothing, says what would be stored" isOn={dryRun} onChange={setDryRun} />
        <Choice
          label="All or nothing"
          hint="one refused row, and nothing of the file is stored"
          isOn={allOrNothing}
          onChange={setAllOrNothing}
        />
        <button type="submit" className="button primary" disabled={!file || sending.isPending}>
          <Upload size={15} aria-hidden="true" /> {dryRun ? 'Try it out' : 'Import'}
        </button>
      </form>
      <Outcome isSending={sending.isPending} answer={sending.data} error={sending.error} />
    </Panel>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, hint, isOn, onChange }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {label} <small className="muted">{hint}</small>
      </span>
    </label>
  );
}

interface OutcomeProps {
  readonly isSending: boolean;
  readonly answer: UploadAnswer | undefined;
  readonly error: Error | null;
}

/** What became of the sending itself; how the rows fare is told by the import. */
function Outcome({ isSending, answer, error }: OutcomeProps) {
  if (error)
    return (
      <p className="failure" role="alert">
        {error instanceof RequestError ? error.message : words.states.unreachable}
      </p>
    );
  const known = answer?.known
    ? `Nothing new: this content was imported before, as import ${answer.import.id} (${countOf(answer.summary?.duplicate ?? 0, 'row')} known already).`
    : '';
  return (
    <p className="muted" role="status">
      {isSending ? 'Sending…' : known}
    </p>
  );
}
