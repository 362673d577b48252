import { INDICATOR_IDS, PILLAR_IDS, type IndicatorId, type PillarId } from '#libs/events';
import { INDICATORS, type Method, type WeightTable } from '#libs/scoring';
import { cents, roomOf, weightIn } from '../../state/weight-sliders.js';
import { words } from '../../words.js';

interface Props {
  readonly method: Method;
  readonly table: WeightTable;
  readonly onMove: (id: PillarId | IndicatorId, weight: number) => void;
}

/** A slider for each pillar and each of its indicators; a level may sum to less than 1, never to more. */
export function ReweighSliders({ method, table, onMove }: Props) {
  const slider = (id: PillarId | IndicatorId, title: string) => (
    <Slider
      key={id}
      title={title}
      weight={weightIn(table, id)}
      room={roomOf(method, table, id)}
      onMove={(weight) => onMove(id, weight)}
    />
  );
  return (
    <div className="sliders">
      {PILLAR_IDS.map((pillar) => (
        <fieldset key={pillar} className={pillar}>
          <legend className="visually-hidden">{words.pillars[pillar]}</legend>
          {slider(pillar, words.pillars[pillar])}
          {INDICATOR_IDS.filter((id) => method.indicators[id].pillar === pillar).map((id) =>
            slider(id, INDICATORS.find((one) => one.id === id)?.title ?? id),
          )}
        </fieldset>
      ))}
      <p className="hint">
        Pillars together: {cents(PILLAR_IDS.reduce((sum, id) => sum + table.pillars[id], 0))} of 1. Weights are never
        renormalised: a part switched off counts nothing, and to raise one, lower another first.
      </p>
    </div>
  );
}

interface SliderProps {
  readonly title: string;
  readonly weight: number;
  /** As far as it can go. */
  readonly room: number;
  readonly onMove: (weight: number) => void;
}

function Slider({ title, weight, room, onMove }: SliderProps) {
  return (
    <label className="slider">
      <span>{title}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={cents(weight)}
        aria-valuetext={`${cents(weight)}, room up to ${room}`}
        onChange={({ target }) => onMove(Number(target.value))}
      />
      <output>{cents(weight).toFixed(2)}</output>
    </label>
  );
}
