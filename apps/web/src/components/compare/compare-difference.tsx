import { INDICATOR_IDS } from '#libs/events';
import { INDICATORS, type KnownMethods } from '#libs/scoring';
import { formatDay } from '../../format/day.js';
import type { Compared } from '../../queries/use-compare.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import type { CompareView } from '../../state/compare-view.js';
import { scoreDifference, type Weighed } from '../../state/score-difference.js';
import { ChangeText } from '../change-text.js';
import { Panel } from '../panel.js';
import { PillarIcon } from '../pillar-icon.js';
import { Empty } from '../states.js';
import { sideTitle } from './compare-exports.js';

interface Props {
  readonly compared: readonly Compared[];
  readonly view: CompareView;
}

/** Why the others are not the first: points by indicator, which add up to the difference of the scores. */
export function CompareDifference({ compared, view }: Props) {
  const [first, ...others] = compared;
  const known = useKnownMethods();
  const base = first ? weighedOf(first, known) : null;
  const columns = others.flatMap((one) => {
    const weighed = weighedOf(one, known);
    return base && weighed ? [{ one, parts: scoreDifference(base, weighed) }] : [];
  });
  return (
    <Panel
      title="Why they differ"
      note={
        first ? `points against ${sideTitle(first)} on ${formatDay(view.to)}, adding up to the difference` : undefined
      }
    >
      {columns.length === 0 ? <Empty>There are no two scores on this day.</Empty> : <Table columns={columns} />}
    </Panel>
  );
}

function weighedOf({ country }: Compared, known: KnownMethods): (Weighed & { readonly value: number }) | null {
  const score = country?.score;
  if (!score) return null;
  return {
    method: known.byVersion(score.method.version) ?? known.current,
    loads: score.indicators,
    value: score.value,
  };
}

interface Column {
  readonly one: Compared;
  readonly parts: ReturnType<typeof scoreDifference>;
}

function Table({ columns }: { readonly columns: readonly Column[] }) {
  const points = ({ parts }: Column, id: string) => parts.find((part) => part.id === id)?.points ?? 0;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Difference by indicator">
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {columns.map(({ one }) => (
              <th key={sideTitle(one)} scope="col" className="number">
                {sideTitle(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INDICATOR_IDS.map((id) => {
            const indicator = INDICATORS.find((one) => one.id === id);
            return (
              <tr key={id}>
                <th scope="row">
                  <PillarIcon pillar={indicator?.pillar ?? null} /> {indicator?.title ?? id}
                </th>
                {columns.map((column) => (
                  <td key={sideTitle(column.one)} className="number">
                    <ChangeText value={points(column, id)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Difference of the scores</th>
            {columns.map(({ one, parts }) => (
              <td key={sideTitle(one)} className="number" data-testid="difference">
                <ChangeText value={parts.reduce((sum, part) => sum + part.points, 0)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
