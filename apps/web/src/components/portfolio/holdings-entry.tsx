import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { exposureWords } from '../../exposure.words.js';
import { RequestError } from '../../queries/request.js';
import { sendHoldings, type Understood } from '../../queries/send-holdings.js';
import { newKey } from '../../queries/use-portfolio.js';
import { showToast } from '../../state/toasts.js';
import { words } from '../../words.js';
import { FileDrop } from '../file-drop.js';
import { Panel } from '../panel.js';
import { Segments } from '../segments.js';
import { HoldingForm } from './holding-form.js';
import { HoldingsPreview } from './holdings-preview.js';

type Way = 'paste' | 'upload' | 'manual';

interface Props {
  readonly id: string;
  readonly isEmpty: boolean;
}

const WAYS = (['paste', 'upload', 'manual'] as const).map((way) => [way, exposureWords.entry[way]] as const);

/** Holdings in: pasted, uploaded or by hand; what was understood is shown before anything is stored. */
export function HoldingsEntry({ id, isEmpty }: Props) {
  const [way, setWay] = useState<Way>('paste');
  return (
    <Panel
      title={exposureWords.entry.title}
      className="entry"
      actions={<Segments label="How" options={WAYS} value={way} onChange={setWay} />}
    >
      {way === 'manual' ? <HoldingForm id={id} holding={null} onDone={() => undefined} /> : null}
      {way === 'manual' ? null : <TextEntry key={way} id={id} way={way} isEmpty={isEmpty} />}
    </Panel>
  );
}

const WAIT_MS = 250;

function TextEntry({ id, way, isEmpty }: Props & { readonly way: 'paste' | 'upload' }) {
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [mode, setMode] = useState<'replace' | 'merge'>('replace');
  const preview = usePreview({ id, text, mode });
  const storing = useStoring(() => {
    setText('');
    setFile(null);
  });
  const isReadable = text !== '' && preview.data?.problemCount === 0;
  const take = (next: File) => {
    setFile(next);
    void next.text().then(setText);
  };
  return (
    <div className="entry-body">
      {way === 'upload' ? <FileDrop file={file} onFile={take} /> : <PasteField text={text} onText={setText} />}
      <p className="hint">{exposureWords.entry.hint}</p>
      <Said error={storing.error ?? preview.error} isReading={preview.isPending || storing.isPending} />
      {preview.data && text ? <HoldingsPreview understood={preview.data} /> : null}
      <div className="entry-actions">
        <button
          type="button"
          className="button primary"
          disabled={!isReadable || storing.isPending}
          onClick={() => storing.mutate({ id, text, mode, dryRun: false, key: newKey() })}
        >
          {exposureWords.entry.store}
        </button>
        {isEmpty ? null : <Segments label="Stored" options={MODES} value={mode} onChange={setMode} />}
      </div>
    </div>
  );
}

function PasteField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  return (
    <textarea
      aria-label={exposureWords.entry.text}
      rows={7}
      spellCheck={false}
      placeholder={exposureWords.entry.placeholder}
      value={text}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

const MODES = (['replace', 'merge'] as const).map((mode) => [mode, exposureWords.entry[mode]] as const);

/** Reads the text on the server a moment after the last letter; stores nothing. */
function usePreview({
  id,
  text,
  mode,
}: {
  readonly id: string;
  readonly text: string;
  readonly mode: 'replace' | 'merge';
}) {
  const preview = useMutation({ mutationFn: sendHoldings });
  const { mutate, reset } = preview;
  useEffect(() => {
    reset();
    if (text.trim() === '') return undefined;
    const waiting = setTimeout(() => mutate({ id, text, mode, dryRun: true, key: newKey() }), WAIT_MS);
    return () => clearTimeout(waiting);
  }, [id, text, mode, mutate, reset]);
  return preview;
}

function useStoring(onStored: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sendHoldings,
    onSuccess: ({ stored, holdingCount }: Understood) => {
      if (!stored) return;
      showToast(exposureWords.entry.stored(holdingCount));
      onStored();
      void client.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
}

function Said({ error, isReading }: { readonly error: Error | null; readonly isReading: boolean }) {
  if (error)
    return (
      <p className="failure" role="alert">
        {error instanceof RequestError ? error.message : words.states.unreachable}
      </p>
    );
  return (
    <p className="muted" role="status">
      {isReading ? exposureWords.entry.reading : ''}
    </p>
  );
}
