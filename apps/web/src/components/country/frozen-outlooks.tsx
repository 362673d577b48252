import type { OutlookQuery } from '#libs/contract';
import { formatMonth } from '../../format/day.js';
import { formatProbability, formatShare } from '../../format/number.js';
import { outlookWords } from '../../outlook.words.js';
import { figures, ScrollTable } from '../scroll-table.js';
import { Empty } from '../states.js';

type Frozen = OutlookQuery['outlook']['frozen'];

/** What was said about this country before, and what happened. */
export function FrozenOutlooks({ frozen }: { readonly frozen: Frozen }) {
  return (
    <details>
      <summary>{outlookWords.frozen}</summary>
      {frozen.length === 0 ? <Empty>{outlookWords.neverFrozen}</Empty> : <Rows frozen={frozen} />}
      <p className="muted">
        {outlookWords.frozenNote}{' '}
        <a className="link" href="/data/outlook.csv">
          {outlookWords.scoreCard}
        </a>
      </p>
    </details>
  );
}

function Rows({ frozen }: { readonly frozen: Frozen }) {
  return (
    <ScrollTable
      label={outlookWords.frozen}
      heads={[
        outlookWords.month,
        figures(outlookWords.said),
        figures(outlookWords.theirs),
        figures(outlookWords.deaths),
      ]}
    >
      {frozen.map(({ month, probability, baseline, isLate, deaths, happened }) => (
        <tr key={month}>
          <th scope="row">
            {formatMonth(month)} {isLate ? <span className="tag">{outlookWords.late}</span> : null}
          </th>
          <td className="number">{formatProbability(probability)}</td>
          <td className="number">{formatShare(baseline)}</td>
          <td className="number">
            {deaths === null ? outlookWords.notYet : deaths.toLocaleString('en-GB')}
            {happened ? ` ${outlookWords.violentMark}` : ''}
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
