import type { ReviewEventInput } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { useDeskFactors } from '../../queries/use-desk.js';

interface Props {
  readonly country: string;
  readonly on: string;
  /** Local ids of those it hits. */
  readonly chosen: readonly string[];
  readonly isChanged: boolean;
  readonly set: (change: ReviewEventInput) => void;
}

/** Bases, mines, borders of the country that the event hits: it weighs half as much again then. */
export function HitFactors({ country, on, chosen, isChanged, set }: Props) {
  const { data } = useDeskFactors(country);
  const standing = data?.filter(
    ({ id, validFrom, validTo }) => chosen.includes(id) || isWithin(on, validFrom, validTo),
  );
  if (!standing?.length) return null;
  const toggle = (id: string) =>
    set({ factorIds: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return (
    <fieldset className={`hit-factors ${isChanged ? 'changed' : ''}`}>
      <legend>{deskWords.fields.factorIds}</legend>
      {standing.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

const isWithin = (day: string, from: string, to: string | null): boolean => from <= day && (to === null || day < to);
