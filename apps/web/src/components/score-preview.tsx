import type { ChangedScoreFragment } from '#libs/contract';
import { countryByCode } from '#libs/events';
import { deskWords } from '../desk.words.js';
import { formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { riskLabel, words } from '../words.js';
import { ChangeText } from './change-text.js';

interface Props {
  /** What has to be done for it: `If it is accepted`. */
  readonly condition: string;
  readonly preview: ChangedScoreFragment;
}

/** `45.1 → 51.3, +6.2`: the score of a day without and with a change that is not made yet. */
export function ScorePreview({ condition, preview }: Props) {
  const { before, after, delta, on, country, afterLabel, beforeLabel, pillars } = preview;
  if (after === null) return <p className="muted">{deskWords.previewNone}</p>;
  const label = afterLabel && afterLabel !== beforeLabel ? ` · ${words.labels[riskLabel(afterLabel)]}` : '';
  return (
    <>
      <p className="muted">
        {condition}: {countryByCode(country)?.name ?? country} on {formatDay(on)}
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
