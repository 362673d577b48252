import { PILLAR_IDS, type PillarId } from '#libs/events';
import { formatLoad, formatScore } from '../../format/number.js';
import type { CountryScore, Series } from '../../queries/use-country.js';
import { words } from '../../words.js';
import { ChangeText } from '../change-text.js';
import { PillarIcon } from '../pillar-icon.js';
import { Sparkline } from './sparkline.js';

interface Props {
  readonly score: CountryScore;
  readonly series: Series | null;
  readonly visible: { readonly from: number; readonly to: number };
}

/** The three pillars with their indicators: figure, curve over the visible days, and what stands behind them. */
export function PillarTiles({ score, series, visible }: Props) {
  return (
    <ul className="tiles">
      {PILLAR_IDS.map((id) => (
        <PillarTile
          key={id}
          id={id}
          score={score}
          values={series?.pillars.find((pillar) => pillar.id === id)?.values.slice(visible.from, visible.to) ?? []}
        />
      ))}
    </ul>
  );
}

interface TileProps {
  readonly id: PillarId;
  readonly score: CountryScore;
  readonly values: readonly (number | null)[];
}

function PillarTile({ id, score, values }: TileProps) {
  const pillar = score.pillars.find((candidate) => candidate.id === id);
  const isOff = pillar?.weight === 0;
  const first = values.find((value) => value !== null) ?? null;
  const last = values.findLast((value) => value !== null) ?? null;
  return (
    <li className={`tile ${id} ${isOff ? 'off' : ''}`}>
      <div>
        <p className="tile-title">
          <PillarIcon pillar={id} /> {words.pillars[id]} {isOff ? <span className="tag">switched off</span> : null}
        </p>
        <p className="tile-value">
          <strong>{formatScore(pillar?.value)}</strong>{' '}
          {first === null || last === null ? null : <ChangeText value={last - first} unit="in view" />}
        </p>
      </div>
      <Sparkline values={values} className={id} />
      <ul className="indicators">
        {score.indicators
          .filter((indicator) => indicator.pillar === id)
          .map((indicator) => (
            <li key={indicator.id} title={`${indicator.title}: load ${formatLoad(indicator.load)}`}>
              <span>{indicator.title}</span>
              <b>{formatScore(indicator.value)}</b>
              <meter min={0} max={100} value={indicator.value} aria-label={indicator.title} />
            </li>
          ))}
      </ul>
    </li>
  );
}
