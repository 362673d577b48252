import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { OutlookDocument, type OutlookQuery } from '#libs/contract';
import { className, deathsClassesChart } from '../../charts/deaths-classes.chart.js';
import { formatMonth } from '../../format/day.js';
import { formatProbability } from '../../format/number.js';
import { tableFiles } from '../../format/table-files.js';
import { outlookWords } from '../../outlook.words.js';
import { request } from '../../queries/request.js';
import '../../styles/outlook.css';
import { words } from '../../words.js';
import { CalibrationFigure } from '../method/calibration-figure.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { Failure, Skeleton } from '../states.js';
import { usePalette } from '../use-palette.js';
import { FrozenOutlooks } from './frozen-outlooks.js';

type Outlook = OutlookQuery['outlook'];
type Forecast = NonNullable<Outlook['forecast']>;

interface Props {
  readonly country: string;
  /** Day of the headline; the outlook is for the month after it. */
  readonly on: string;
  readonly asOf: string | null;
}

/** The one forecast of the product, with what it stands on, how honest it was and what it cannot do. */
export function OutlookPanel({ country, on, asOf }: Props) {
  const variables = { country, on, asOf };
  const { data, error, refetch } = useQuery({
    queryKey: ['outlook', variables],
    queryFn: ({ signal }) => request(OutlookDocument, variables, signal),
  });
  const outlook = data?.outlook;
  return (
    <Panel
      title={outlookWords.title}
      note={outlook ? outlookWords.note(formatMonth(outlook.month)) : null}
      className="outlook"
    >
      {error && !outlook ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {!error && !outlook ? <Skeleton rows={9} /> : null}
      {outlook ? <Body outlook={outlook} country={country} /> : null}
    </Panel>
  );
}

function Body({ outlook, country }: { readonly outlook: Outlook; readonly country: string }) {
  const { forecast, reason, limits, frozen, attribution } = outlook;
  return (
    <>
      {forecast ? <Given forecast={forecast} month={outlook.month} country={country} /> : null}
      {reason ? (
        <p className="no-outlook">
          <b>{outlookWords.none}</b> {reason}
        </p>
      ) : null}
      {forecast && forecast.calibration.length > 0 ? (
        <details>
          <summary>{outlookWords.calibration}</summary>
          <CalibrationFigure of={country} bins={forecast.calibration} ahead={outlookWords.asFarAhead} />
        </details>
      ) : null}
      {forecast || frozen.length > 0 ? <FrozenOutlooks frozen={frozen} /> : null}
      <details>
        <summary>{outlookWords.limits}</summary>
        <ul className="limits">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
      {attribution ? <p className="muted attribution">{attribution}</p> : null}
    </>
  );
}

interface GivenProps {
  readonly forecast: Forecast;
  readonly month: string;
  readonly country: string;
}

function Given({ forecast, month, country }: GivenProps) {
  const { probability, threshold, baseline, p50, p90, newestMonth, lead, classes } = forecast;
  const palette = usePalette();
  const config = useMemo(() => deathsClassesChart(classes, threshold, palette), [classes, threshold, palette]);
  const whole = (deaths: number) => Math.round(deaths).toLocaleString('en-GB');
  const summary = `${outlookWords.distribution}, ${formatMonth(month)}: ${classes
    .map((row) => `${className(row)} ${formatProbability(row.probability)}`)
    .join(', ')}.`;
  return (
    <>
      <p className="outlook-headline">
        <strong>{formatProbability(probability)}</strong>
        <span>
          {outlookWords.probability(threshold)}
          <small className="muted">{outlookWords.baseline(baseline)}</small>
        </span>
      </p>
      <p>{outlookWords.quantiles(whole(p50), whole(p90))}</p>
      <ul className="legend">
        <li>
          <i className="swatch outlook-ours" /> {outlookWords.ours}
        </li>
        <li>
          <i className="swatch outlook-violent" /> {outlookWords.violent}
        </li>
        <li>
          <i className="swatch outlook-theirs" /> {outlookWords.theirs}
        </li>
      </ul>
      <ChartCanvas config={config} summary={summary} className="deaths-chart" />
      <ChartActions
        chart={outlookWords.distribution}
        config={config}
        picture={{
          title: `${country}: ${outlookWords.distribution}, ${formatMonth(month)}`,
          subtitle: outlookWords.newest(formatMonth(newestMonth), lead),
          footer: `${words.product} · ${location.href}`,
        }}
        fileName={`faultline-${country}-outlook-${month}`}
        {...tableFiles({
          note: `${country}: ${outlookWords.distribution}, ${month}`,
          columns: ['deaths from', 'deaths to', 'probability', 'baseline'],
          rows: classes.map((row) => [row.from, row.to, row.probability, row.baseline]),
        })}
      />
      <p className="muted">{outlookWords.newest(formatMonth(newestMonth), lead)}</p>
    </>
  );
}
