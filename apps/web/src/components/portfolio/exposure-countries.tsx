import { Link } from 'wouter';
import { PILLAR_IDS } from '#libs/events';
import { exposureWords } from '../../exposure.words.js';
import { formatScore } from '../../format/number.js';
import type { Exposure } from '../../queries/use-portfolio.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { ScoreChip } from '../score-chip.js';
import { figures, ScrollTable, wideFigures } from '../scroll-table.js';
import { formatPercent } from './portfolio-figures.js';

/** Exposure × risk per country and pillar; the last row is the score of the portfolio. */
export function ExposureCountries({ exposure }: { readonly exposure: Exposure }) {
  return (
    <Panel title={exposureWords.countries} count={exposure.countries.length} note={words.direction}>
      <ScrollTable
        label={`${exposureWords.countries}, table`}
        heads={[
          'Country',
          figures('Share'),
          figures('Score'),
          ...PILLAR_IDS.map((id) => wideFigures(words.pillars[id])),
          figures('Points'),
        ]}
        foot={
          <tr>
            <th scope="row">{exposureWords.score}</th>
            <td className="number">{formatPercent(1)}</td>
            <td />
            {exposure.pillars.map(({ id, points }) => (
              <td key={id} className="number wide">
                {formatScore(points)}
              </td>
            ))}
            <td className="number">
              <b>{formatScore(exposure.score)}</b>
            </td>
          </tr>
        }
      >
        {exposure.countries.map((country) => (
          <CountryRow key={country.code} country={country} day={exposure.on} />
        ))}
        {exposure.unknownShare > 0 ? (
          <tr>
            <th scope="row">{exposureWords.unknown}</th>
            <td className="number">{formatPercent(exposure.unknownShare)}</td>
            <td className="number">–</td>
            {PILLAR_IDS.map((id) => (
              <td key={id} className="number wide" />
            ))}
            <td className="number">{formatScore(0)}</td>
          </tr>
        ) : null}
      </ScrollTable>
    </Panel>
  );
}

interface RowProps {
  readonly country: Exposure['countries'][number];
  readonly day: string;
}

function CountryRow({ country, day }: RowProps) {
  const { code, name, share, value, label, points, pillars } = country;
  return (
    <tr>
      <th scope="row">
        <Link href={`/country/${code}?to=${day}`}>{name}</Link>
      </th>
      <td className="number">{formatPercent(share)}</td>
      <td className="number">
        {value === null ? (
          <span className="muted" title={words.coverage.UNMONITORED}>
            – {words.coverage.UNMONITORED.toLowerCase()}
          </span>
        ) : (
          <>
            {formatScore(value)} {label ? <ScoreChip label={label} /> : null}
          </>
        )}
      </td>
      {pillars.map((pillar) => (
        <td key={pillar.id} className="number wide">
          {formatScore(pillar.points)}
        </td>
      ))}
      <td className="number">
        <b>{formatScore(points)}</b>
      </td>
    </tr>
  );
}
