import { useQuery } from '@tanstack/react-query';
import { CountryUnderMethodsDocument, type CountryUnderMethodsQuery } from '#libs/contract';
import { INDICATOR_IDS } from '#libs/events';
import { INDICATORS, methodDifference, type Method } from '#libs/scoring';
import { countryWords } from '../../country.words.js';
import { formatScore } from '../../format/number.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { request } from '../../queries/request.js';
import { scoreDifference } from '../../state/score-difference.js';
import { ChangeText } from '../change-text.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';
import { ScoreChip } from '../score-chip.js';
import { Failure, Skeleton } from '../states.js';
import type { CountryContext } from './country-context.js';

type UnderMethods = NonNullable<CountryUnderMethodsQuery['country']>;
type MethodScore = NonNullable<UnderMethods['current']>;

interface Props {
  readonly context: CountryContext;
  /** Version of the method that is held against the current one. */
  readonly method: string;
}

/** Why a day scores otherwise under another method, indicator by indicator. */
export function MethodDifferencePanel({ context: { country, resolved }, method }: Props) {
  const variables = { code: country.code, on: resolved.on, asOf: resolved.asOf, method };
  const { data, error, refetch } = useQuery({
    queryKey: ['methods-of', variables],
    queryFn: async ({ signal }) => (await request(CountryUnderMethodsDocument, variables, signal)).country,
  });
  const known = useKnownMethods();
  const rules = { current: known.current, other: known.byVersion(method) ?? known.current };
  return (
    <Panel title={countryWords.method.title} note={countryWords.method.note}>
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton rows={12} /> : null}
      {data?.current && data.other ? <Difference current={data.current} other={data.other} rules={rules} /> : null}
      <Figures rules={rules} />
    </Panel>
  );
}

interface Rules {
  readonly current: Method;
  readonly other: Method;
}

interface DifferenceProps {
  readonly current: MethodScore;
  readonly other: MethodScore;
  readonly rules: Rules;
}

function Difference({ current, other, rules }: DifferenceProps) {
  const parts = scoreDifference(
    { method: rules.current, loads: current.indicators },
    { method: rules.other, loads: other.indicators },
  );
  const valueOf = ({ indicators }: MethodScore, id: string) => indicators.find((one) => one.id === id)?.value;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={countryWords.method.title}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{countryWords.method.indicator}</th>
            {[current, other].map(({ method }) => (
              <th key={method.version} scope="col" className="number">
                {method.version}
              </th>
            ))}
            <th scope="col" className="number">
              {countryWords.method.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {INDICATOR_IDS.map((id, at) => (
            <tr key={id}>
              <th scope="row">
                <PillarIcon pillar={parts[at]?.pillar ?? null} />{' '}
                {INDICATORS.find((indicator) => indicator.id === id)?.title ?? id}
              </th>
              <td className="number">{formatScore(valueOf(current, id))}</td>
              <td className="number">{formatScore(valueOf(other, id))}</td>
              <td className="number">
                <ChangeText value={parts[at]?.points ?? 0} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{countryWords.method.total}</th>
            {[current, other].map(({ method, value, label }) => (
              <td key={method.version} className="number">
                <ScoreChip label={label} /> <b>{formatScore(value)}</b>
              </td>
            ))}
            <td className="number" data-testid="method-difference">
              <ChangeText value={parts.reduce((sum, { points }) => sum + points, 0)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The figures themselves: a method is nothing but its numbers. */
function Figures({ rules }: { readonly rules: Rules }) {
  return (
    <details>
      <summary>{countryWords.method.figures}</summary>
      <ul className="figures">
        {methodDifference(rules.current, rules.other).map(({ figure, before, after }) => (
          <li key={figure}>
            <code>{figure}</code> {before ?? '–'} → <b>{after ?? '–'}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
