import { Link } from 'wouter';
import { formatDay } from '../../format/day.js';
import { formatChange, formatScore, formatShare } from '../../format/number.js';
import { useLoads, useSensitivity, type Sensitivity } from '../../queries/use-method.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';

const COUNTRIES_SHOWN = 15;
const PARAMETERS_SHOWN = 8;

/** How much of the ranking is judgement: every weight, half-life and E50 varied at once. Never mixed with the band of the data. */
export function SensitivityPanel() {
  const { data, error, refetch } = useSensitivity();
  return (
    <Panel
      title="How much is judgement"
      note={
        data
          ? `all weights, half-lives and E50 varied at once by ±25 %, ${data.draws.toLocaleString('en-GB')} times, on ${formatDay(data.on)}`
          : undefined
      }
    >
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton rows={12} /> : null}
      {data === null ? <Empty>The study was left out of this installation.</Empty> : null}
      {data ? <Study study={data} /> : null}
    </Panel>
  );
}

function Study({ study }: { readonly study: Sensitivity }) {
  return (
    <>
      <p className="stability">
        <b>Rank stability</b>: mean correlation with the ranking as it is <b>{study.meanSpearman.toFixed(3)}</b>, in 95
        % of the variations above {study.p5Spearman.toFixed(3)} · on average {formatShare(study.meanTopTenKept)} of the
        ten riskiest stay among the ten
      </p>
      <div className="two">
        <Countries study={study} />
        <div>
          <Parameters parameters={study.parameters} />
          <Variants variants={study.variants} />
        </div>
      </div>
    </>
  );
}

function Countries({ study }: { readonly study: Sensitivity }) {
  const scored = useLoads(study.on).data ?? [];
  const band = new Map(scored.map(({ code, low, high }) => [code, `${formatScore(low)}–${formatScore(high)}`]));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Two uncertainties, country by country">
      <table>
        <caption>Two uncertainties side by side, never added up</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              Band of the data, 90 %
            </th>
            <th scope="col" className="number">
              Weights ±25 %, p5–p95
            </th>
            <th scope="col" className="number">
              Rank, p5–p95
            </th>
          </tr>
        </thead>
        <tbody>
          {study.countries.slice(0, COUNTRIES_SHOWN).map((one) => (
            <tr key={one.country}>
              <th scope="row">
                <Link href={`/country/${one.country}?to=${study.on}`}>{one.name}</Link>
              </th>
              <td className="number">
                <b>{formatScore(one.score)}</b>
              </td>
              <td className="number">{band.get(one.country) ?? '–'}</td>
              <td className="number">
                {formatScore(one.p5)}–{formatScore(one.p95)}
              </td>
              <td className="number muted">
                {one.rank} ({one.rankP5}–{one.rankP95})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Parameters({ parameters }: { readonly parameters: Sensitivity['parameters'] }) {
  return (
    <table>
      <caption>Which figure matters most: share of the variance it carries</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" className="number">
            Alone
          </th>
          <th scope="col" className="number">
            With interactions
          </th>
        </tr>
      </thead>
      <tbody>
        {parameters.slice(0, PARAMETERS_SHOWN).map(({ parameter, first, total }) => (
          <tr key={parameter}>
            <th scope="row">{parameter}</th>
            <td className="number">{formatShare(Math.max(0, first))}</td>
            <td className="number">{formatShare(Math.max(0, total))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Variants({ variants }: { readonly variants: Sensitivity['variants'] }) {
  return (
    <table>
      <caption>Other ways to do it</caption>
      <thead>
        <tr>
          <th scope="col">Variant</th>
          <th scope="col" className="number">
            Rank correlation
          </th>
          <th scope="col" className="number">
            Top ten kept
          </th>
          <th scope="col" className="number">
            Mean change
          </th>
        </tr>
      </thead>
      <tbody>
        {variants.map(({ id, title, spearman, topTenKept, meanChange }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td className="number">{spearman == null ? '–' : spearman.toFixed(3)}</td>
            <td className="number">{formatShare(topTenKept)}</td>
            <td className="number">{formatChange(meanChange)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
