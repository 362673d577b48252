import { Chart, type ChartConfiguration, type ChartType, type DefaultDataPoint } from 'chart.js';
import { useEffect, useRef } from 'react';

interface Props<T extends ChartType, D> {
  readonly config: ChartConfiguration<T, D>;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly className: string;
  readonly onChart?: (chart: Chart | null) => void;
}

/** Draws a configuration and redraws it when it changes; never animates, so that a live update is one frame. */
export function ChartCanvas<T extends ChartType, D = DefaultDataPoint<T>>(props: Props<T, D>) {
  const { config, summary, className, onChart } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<T, D> | null>(null);
  const shown = useRef<ChartConfiguration<T, D> | null>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const drawn = new Chart<T, D>(canvas.current, config);
    chart.current = drawn;
    shown.current = config;
    onChart?.(drawn as unknown as Chart);
    redrawWithFonts(() => {
      if (chart.current === drawn) drawn.update('none');
    });
    return () => {
      chart.current = null;
      onChart?.(null);
      drawn.destroy();
    };
    // The chart lives as long as its canvas; later configurations arrive through the effect below.
  }, [onChart]);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || shown.current === config) return;
    shown.current = config;
    drawn.data = config.data;
    if (config.options) drawn.options = config.options;
    drawn.update('none');
  }, [config]);

  return (
    <div className={`chart ${className}`}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  );
}

/** A canvas keeps the letters it was drawn with; those of a font still on its way are replaced when it is there. */
function redrawWithFonts(redraw: () => void): void {
  if (document.fonts.status === 'loading') void document.fonts.ready.then(redraw);
}
