import type { ReviewInput } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { RequestError } from '../../queries/request.js';
import { usePreview, type DeskItem } from '../../queries/use-desk.js';
import { words } from '../../words.js';
import { ScorePreview } from '../score-preview.js';

interface Props {
  readonly item: DeskItem;
  readonly input: ReviewInput;
}

/** The score of its day once it is accepted, from the server, before anything is stored. */
export function PreviewLine({ item, input }: Props) {
  const { data, error } = usePreview(item, input);
  if (error)
    return (
      <p className="preview failure" role="alert">
        {error instanceof RequestError ? error.message : words.states.unreachable}
      </p>
    );
  return (
    <div className="preview" role="status" aria-label={deskWords.preview}>
      {data ? (
        <ScorePreview condition={deskWords.preview} preview={data} />
      ) : (
        <p className="muted">{deskWords.previewing}</p>
      )}
    </div>
  );
}
