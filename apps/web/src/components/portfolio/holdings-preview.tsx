import { exposureWords } from '../../exposure.words.js';
import { countOf } from '../../format/number.js';
import type { Understood } from '../../queries/send-holdings.js';
import { HoldingHead } from './holding-head.js';
import { formatAmount, formatPercent, placesText } from './portfolio-figures.js';

const SHOWN = 12;

/** What the server understood: every bad row by line and column, or the holdings as they will be stored. */
export function HoldingsPreview({ understood }: { readonly understood: Understood }) {
  const { problems, problemCount, holdings, holdingCount, ignored } = understood;
  return (
    <section className="preview" aria-label={exposureWords.entry.preview}>
      <h3>
        {exposureWords.entry.preview} <span className="count">{countOf(holdingCount, 'holding')}</span>
      </h3>
      {ignored.length > 0 ? <p className="muted">{exposureWords.entry.ignored(ignored)}</p> : null}
      {problemCount > 0 ? <Problems problems={problems} count={problemCount} /> : null}
      {problemCount === 0 ? <Rows holdings={holdings.slice(0, SHOWN)} /> : null}
      {problemCount === 0 && holdingCount > SHOWN ? (
        <p className="muted">{exposureWords.entry.more(holdingCount - SHOWN)}</p>
      ) : null}
    </section>
  );
}

function Problems({ problems, count }: { readonly problems: Understood['problems']; readonly count: number }) {
  return (
    <div role="alert">
      <p className="failure">{exposureWords.entry.refused(count)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">What to write</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map(({ line, column, value, detail }) => (
            <tr key={`${line} ${column}`}>
              <td className="number">{line}</td>
              <td>{column}</td>
              <td className="value">{value}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > SHOWN ? <p className="muted">{count - SHOWN} more.</p> : null}
    </div>
  );
}

function Rows({ holdings }: { readonly holdings: Understood['holdings'] }) {
  return (
    <table>
      <HoldingHead />
      <tbody>
        {holdings.map(({ symbol, value, currency, share, countries, unknown }) => (
          <tr key={symbol}>
            <th scope="row">{symbol}</th>
            <td className="number">{formatAmount(value, currency)}</td>
            <td className="number">{share === null ? '–' : formatPercent(share)}</td>
            <td>{placesText(countries, unknown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
