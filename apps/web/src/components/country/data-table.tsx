import { useState } from 'react';
import { countryWords } from '../../country.words.js';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { riskLabel, words } from '../../words.js';
import { asPillar } from '../as-pillar.js';
import { figures, ScrollTable } from '../scroll-table.js';
import type { CountryContext } from './country-context.js';
import { visibleIndices } from './country-exports.js';

const SHOWN_DAYS = 400;

/** The charts as figures: what a reader without sight of the canvas, or with a question about one day, reads. */
export function DataTable({ context }: { readonly context: CountryContext }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="panel" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>The data as a table</summary>
      {isOpen ? <Rows context={context} /> : null}
    </details>
  );
}

function Rows({ context }: { readonly context: CountryContext }) {
  const { series, restatements } = context;
  const restated = new Map(restatements.map(({ on, text }) => [on, text]));
  const { from, to } = visibleIndices(context);
  const days = Array.from({ length: Math.min(to - from, SHOWN_DAYS) }, (_, step) => to - 1 - step);
  const pillars = series.points.map(({ id, values }) => {
    const pillar = asPillar(id);
    return { id, name: pillar ? words.pillars[pillar] : id, values };
  });
  return (
    <ScrollTable
      label="The data as a table"
      heads={[
        'Day',
        figures('Score'),
        figures('Band'),
        'Label',
        ...pillars.map(({ name }) => figures(`${name}, points`)),
      ]}
      caption={
        <>
          Newest first, {words.direction}.{' '}
          {to - from > SHOWN_DAYS ? `The last ${SHOWN_DAYS} days in view; the CSV has all.` : ''}
        </>
      }
    >
      {days.map((at) => (
        <tr key={at}>
          <th scope="row">
            {formatDay(series.dates[at] ?? '')}
            <Restated text={restated.get(series.dates[at] ?? '')} />
          </th>
          <td className="number">{formatScore(series.score[at])}</td>
          <td className="number">
            {formatScore(series.low[at])}–{formatScore(series.high[at])}
          </td>
          <td>{series.labels[at] ? words.labels[riskLabel(series.labels[at])] : ''}</td>
          {pillars.map(({ id, values }) => (
            <td key={id} className="number">
              {formatScore(values[at])}
            </td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}

function Restated({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <small className="muted">{countryWords.restated.note(text)}</small>;
}
