import { CopyButton } from './copy-button.js';

interface Props {
  readonly note: string;
  readonly secret: string;
}

/** A secret the server does not keep. */
export function ShownOnce({ note, secret }: Props) {
  return (
    <div className="shown-once" role="status">
      <p>{note}</p>
      <code>{secret}</code>
      <CopyButton text={secret} />
    </div>
  );
}
