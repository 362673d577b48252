import type { Plugin } from 'chart.js';
import { FONT } from './palette.js';

export interface BarLabelsOptions {
  readonly text: string;
  /** One line per bar. */
  readonly labels: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends keyof ChartTypeRegistry> {
    barLabels?: TType extends 'bar' ? BarLabelsOptions : never;
  }
}

/** The figure of each horizontal bar, right of its end, so that no bar is read by length alone. */
export const barLabels: Plugin<'bar', BarLabelsOptions> = {
  id: 'barLabels',
  afterDatasetsDraw(chart, _args, options) {
    if (!options.labels) return;
    const { ctx } = chart;
    const labels = options.labels.split('\n');
    ctx.save();
    ctx.font = `600 12px ${FONT}`;
    ctx.fillStyle = options.text;
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((bar, at) => {
      const { x, base, y } = bar.getProps(['x', 'base', 'y'], true) as { x: number; base: number; y: number };
      ctx.fillText(labels[at] ?? '', Math.max(x, base) + 6, y);
    });
    ctx.restore();
  },
};
