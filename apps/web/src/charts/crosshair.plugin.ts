import type { Chart, Plugin } from 'chart.js';

export interface CrosshairOptions {
  readonly colour: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends keyof ChartTypeRegistry> {
    crosshair?: TType extends 'line' ? CrosshairOptions : never;
  }
}

/** The moment under the pointer, shared by the charts of a page so that they can be read together. */
let pointedMs: number | null = null;
const charts = new Set<Chart>();

function point(ms: number | null): void {
  if (ms === pointedMs) return;
  pointedMs = ms;
  for (const chart of charts) chart.draw();
}

const isOverTime = (chart: Chart) => chart.scales['x']?.type === 'time';

/** A vertical line at the same moment on every chart over time. */
export const crosshair: Plugin<'line', CrosshairOptions> = {
  id: 'crosshair',
  afterInit(chart) {
    if (isOverTime(chart) && chart.options.responsive) charts.add(chart);
  },
  afterDestroy: (chart) => void charts.delete(chart),
  afterEvent(chart, { event }) {
    if (!charts.has(chart)) return;
    const { left, right } = chart.chartArea;
    const isInside = event.type === 'mousemove' && event.x !== null && event.x >= left && event.x <= right;
    point(isInside ? (chart.scales['x']?.getValueForPixel(event.x ?? 0) ?? null) : null);
  },
  afterDatasetsDraw(chart, _args, { colour }) {
    if (pointedMs === null || !charts.has(chart)) return;
    const x = chart.scales['x']?.getPixelForValue(pointedMs);
    if (x === undefined || x < chart.chartArea.left || x > chart.chartArea.right) return;
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
};
