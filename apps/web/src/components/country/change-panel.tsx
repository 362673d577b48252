import { useId, useMemo } from 'react';
import { addDays, isDay } from '#libs/events';
import { mergeCauses } from '../../charts/merge-causes.js';
import { stepLabel, waterfallChart, waterfallSteps, type ExplainedChange } from '../../charts/waterfall.chart.js';
import { toCsv } from '../../format/csv.js';
import { formatDay } from '../../format/day.js';
import { formatChange } from '../../format/number.js';
import { words } from '../../words.js';
import type { CountryScore } from '../../queries/use-country.js';
import { ChangeText } from '../change-text.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { useIsNarrow } from '../use-is-narrow.js';
import type { CountryContext } from './country-context.js';
import { pictureText } from './country-exports.js';

const WIDE_TITLE = 36;
const NARROW_TITLE = 18;

/** From one day's score to another's, cause by cause; the bars add up to the difference. */
export function ChangePanel({ context, score }: { readonly context: CountryContext; readonly score: CountryScore }) {
  const { palette, resolved } = context;
  const titleLength = useIsNarrow() ? NARROW_TITLE : WIDE_TITLE;
  const explained = useMemo(() => explain(score), [score]);
  const config = useMemo(() => waterfallChart(explained, palette, titleLength), [explained, palette, titleLength]);
  const steps = waterfallSteps(explained);
  const title = `${words.change.title}, ${formatDay(explained.from)} to ${formatDay(explained.to)}`;
  return (
    <Panel
      title={words.change.title}
      note={<ChangeText value={explained.delta} unit="points" />}
      actions={
        <>
          <DayRange context={context} />
          <ChartActions
            chart={words.change.title}
            config={config}
            picture={pictureText(context, title)}
            fileName={`faultline-${context.country.code}-change-${resolved.since}-${resolved.on}`}
            csv={() => changeCsv(explained)}
            json={() => JSON.stringify({ direction: words.direction, ...explained }, null, 2)}
          />
        </>
      }
    >
      <div className={`waterfall rows-${Math.min(steps.length, 12)}`}>
        <ChartCanvas
          config={config}
          className="waterfall-chart"
          summary={`${title}: ${steps.map((step) => `${step.title} ${stepLabel(step)}`).join(', ')}.`}
        />
      </div>
    </Panel>
  );
}

function DayRange({ context: { resolved, change } }: { readonly context: CountryContext }) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={`${id}-since`}>from</label>
      <input
        id={`${id}-since`}
        type="date"
        value={resolved.since}
        max={addDays(resolved.on, -1)}
        onChange={({ target }) => isDay(target.value) && change({ since: target.value })}
      />
      <label htmlFor={`${id}-on`}>to</label>
      <input
        id={`${id}-on`}
        type="date"
        value={resolved.on}
        max={resolved.last}
        onChange={({ target }) => isDay(target.value) && change({ on: target.value })}
      />
    </span>
  );
}

function explain({ change }: CountryScore): ExplainedChange {
  return {
    ...change,
    contributions: mergeCauses(change.contributions).map(({ points, isDecay, event, factor, indicator, id }) => ({
      points,
      isDecay,
      title: event?.title ?? event?.classInfo.title ?? factor?.name ?? `${indicator.title}: ${id}`,
    })),
  };
}

const changeCsv = ({ from, to, contributions, others, delta }: ExplainedChange): string =>
  toCsv([
    [`# change of the score from ${from} to ${to}: ${formatChange(delta)}; ${words.direction}`],
    ['cause', 'fading', 'points'],
    ...contributions.map(({ title, isDecay, points }) => [title, isDecay ? 'yes' : 'no', points]),
    ...others.map(({ causes, isDecay, points }) => [words.change.smaller(causes), isDecay ? 'yes' : 'no', points]),
  ]);
