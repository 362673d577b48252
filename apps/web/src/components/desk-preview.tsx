import type { ReviewInput } from '#libs/contract';
import { countryByCode } from '#libs/events';
import { deskWords } from '../desk.words.js';
import { formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { RequestError } from '../queries/request.js';
import { usePreview, type DeskItem, type ScorePreview } from '../queries/use-desk.js';
import { riskLabel, words } from '../words.js';
import { ChangeText } from './change-text.js';

interface Props {
  readonly item: DeskItem;
  readonly input: ReviewInput;
}

/** `45.1 → 51.3, +6.2`: the score of its day once it is accepted, from the server, before anything is stored. */
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
      {data ? <Figures preview={data} /> : <p className="muted">{deskWords.previewing}</p>}
    </div>
  );
}

function Figures({ preview }: { readonly preview: ScorePreview }) {
  const { before, after, delta, on, country, afterLabel, beforeLabel, pillars } = preview;
  if (after === null) return <p className="muted">{deskWords.previewNone}</p>;
  const label = afterLabel && afterLabel !== beforeLabel ? ` · ${words.labels[riskLabel(afterLabel)]}` : '';
  return (
    <>
      <p className="muted">
        {deskWords.preview}: {countryByCode(country)?.name ?? country} on {formatDay(on)}
      </p>
      <p className="preview-score">
        <span>
          {formatScore(before)} → <b>{formatScore(after)}</b>
        </span>
        <ChangeText value={delta} />
        <small className="muted">{label}</small>
      </p>
      <ul className="preview-pillars">
        {pillars.map((pillar) => (
          <li key={pillar.id} className={pillar.before === pillar.after ? 'muted' : ''}>
            {pillar.title} {formatScore(pillar.before)} → {formatScore(pillar.after)}
          </li>
        ))}
      </ul>
    </>
  );
}
