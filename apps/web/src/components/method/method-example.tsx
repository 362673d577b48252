import { Link } from 'wouter';
import { INDICATORS, riskOf, type Method } from '#libs/scoring';
import { formatLoad, formatScore, formatShare } from '../../format/number.js';
import { useExample, type ExampleScore } from '../../queries/use-method.js';
import { eventPageHref } from '../events/event-page-href.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';

/** Kyrgyzstan on 6 October 2020, computed before the reader's eyes from the loads the API gives. */
export function MethodExample({ method }: { readonly method: Method }) {
  const { data, error, refetch } = useExample();
  return (
    <Panel title="Worked example" note="Kyrgyzstan, 6 October 2020, as known at the close of the day">
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton rows={12} /> : null}
      {data === null ? <Empty>This installation does not hold the founding case.</Empty> : null}
      {data ? <Example score={data} method={method} /> : null}
    </Panel>
  );
}

function Example({ score, method }: { readonly score: ExampleScore; readonly method: Method }) {
  const rows = rowsOf(score, method);
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  return (
    <>
      <LargestEvents score={score} />
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Worked example, indicator by indicator">
        <table>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col" className="number">
                E
              </th>
              <th scope="col" className="number">
                E / (E + E50)
              </th>
              <th scope="col" className="number">
                L = log2(1 + E / E50)
              </th>
              <th scope="col" className="number">
                × pillar × weight
              </th>
              <th scope="col" className="number">
                part of L
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, load, indicator, halvings, weight, share }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className="number">{formatLoad(load)}</td>
                <td className="number">{formatScore(indicator)}</td>
                <td className="number">{halvings.toFixed(4)}</td>
                <td className="number">{formatLoad(weight)}</td>
                <td className="number">{share.toFixed(4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="result">
        L = <b>{total.toFixed(4)}</b>, score = 100 · (1 − 2<sup>−{total.toFixed(4)}</sup>) ={' '}
        <b data-testid="example">{formatScore(riskOf(total))}</b>; the API says <b>{formatScore(score.value)}</b>, hash{' '}
        {score.hash.slice(0, 12)}.
      </p>
    </>
  );
}

function LargestEvents({ score }: { readonly score: ExampleScore }) {
  return (
    <ul className="limits">
      {score.contributions.nodes.map((line) => (
        <li key={line.id + line.indicator.title}>
          {line.event ? (
            <Link href={eventPageHref(line.event.id)}>{line.event.title ?? line.event.classInfo.title}</Link>
          ) : (
            (line.factor?.name ?? line.id)
          )}
          : {lineText(line)} = load {formatLoad(line.load)} on {line.indicator.title.toLowerCase()}, which is{' '}
          <b>{formatScore(line.points)} points</b> of the score.
        </li>
      ))}
    </ul>
  );
}

function lineText({ event, confidence, decay }: ExampleScore['contributions']['nodes'][number]): string {
  if (!event || confidence == null) return 'a standing fact';
  const left = decay == null || decay === 1 ? '' : ` × ${formatShare(decay)} left`;
  return `base load ${formatLoad(event.classInfo.baseLoad)} (and its share of casualties) × confidence ${formatShare(confidence)}${left}`;
}

function rowsOf(score: ExampleScore, method: Method) {
  return INDICATORS.map(({ id, title, pillar }) => {
    const load = score.indicators.find((one) => one.id === id)?.load ?? 0;
    const rule = method.indicators[id];
    const halvings = Math.log2(1 + load / rule.e50);
    const weight = method.pillars[pillar] * rule.weight;
    return { title, load, indicator: (100 * load) / (load + rule.e50), halvings, weight, share: weight * halvings };
  });
}
