import type { IndicatorId } from '#libs/events';
import { INDICATORS, LONGEST_HALF_LIFE_DAYS, type Method } from '#libs/scoring';
import { LabelledField } from '../labelled-field.js';

/** Days by indicator, of those that were written otherwise; `''` while a field is empty. */
export type HalfLives = Readonly<Partial<Record<IndicatorId, string>>>;

interface Props {
  readonly legend: string;
  readonly method: Method;
  readonly halfLives: HalfLives;
  readonly onChange: (halfLives: HalfLives) => void;
}

/** How long what is reported stays in the score, for each indicator. */
export function HalfLifeFields({ legend, method, halfLives, onChange }: Props) {
  return (
    <fieldset className="half-lives">
      <legend>{legend}</legend>
      {INDICATORS.map(({ id, title }) => {
        const own = String(method.indicators[id].halfLifeDays);
        return (
          <LabelledField key={id} label={title} isChanged={(halfLives[id] ?? own) !== own}>
            <input
              type="number"
              required
              min={0}
              max={LONGEST_HALF_LIFE_DAYS}
              step="any"
              value={halfLives[id] ?? own}
              onChange={({ target }) => onChange({ ...halfLives, [id]: target.value })}
            />
          </LabelledField>
        );
      })}
    </fieldset>
  );
}

/** What differs from the method, beside what it was. */
export const movedHalfLives = (method: Method, halfLives: HalfLives) =>
  INDICATORS.flatMap(({ id }) => {
    const before = method.indicators[id].halfLifeDays;
    const days = Number(halfLives[id] ?? before);
    return days === before ? [] : [{ id, days, before }];
  });
