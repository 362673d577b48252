import { FileUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  /** What is taken; the formats of imports when absent. */
  readonly hint?: string;
}

const IMPORTS = 'CSV, tab-separated, JSON or one JSON value a line; plain or gzip';

/** A field for one file: dropped on it, or chosen with mouse or keyboard. */
export function FileDrop({ file, onFile, hint = IMPORTS }: Props) {
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent) => {
    // Without this the browser opens the file instead.
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <label
      className={`drop ${isOver ? 'over' : ''}`}
      onDragOver={hover}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileUp size={22} aria-hidden="true" />
      <span>{file ? file.name : 'Drop a file here, or choose one'}</span>
      <small className="muted">{file ? sizeOf(file) : hint}</small>
      <input type="file" className="visually-hidden" onChange={({ target }) => take(target.files)} />
    </label>
  );
}

const BYTES_PER_KB = 1024;

function sizeOf({ size }: File): string {
  const kb = size / BYTES_PER_KB;
  return kb < BYTES_PER_KB ? `${Math.ceil(kb)} KB` : `${(kb / BYTES_PER_KB).toFixed(1)} MB`;
}
