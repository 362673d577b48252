import type { Chart, Plugin } from 'chart.js';
import { RISK_LABELS, type RiskLabel } from '#libs/events';
import { words } from '../words.js';
import { FONT } from './palette.js';
import { ZONE_TOPS } from './zone-tops.js';

export type RiskZonesOptions = Record<RiskLabel | 'text', string>;

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends keyof ChartTypeRegistry> {
    riskZones?: TType extends 'line' ? RiskZonesOptions : never;
  }
}

/** Faint label zones with their names behind the curves of a chart over time. */
export const riskZones: Plugin<'line', RiskZonesOptions> = {
  id: 'riskZones',
  beforeDatasetsDraw(chart, _args, options) {
    if (!options.low) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 10px ${FONT}`;
    ctx.textBaseline = 'middle';
    let bottom = 0;
    for (const label of RISK_LABELS) {
      drawZone(chart, { label, bottom, top: ZONE_TOPS[label] }, options);
      bottom = ZONE_TOPS[label];
    }
    ctx.restore();
  },
};

function drawZone(
  chart: Chart,
  zone: { label: RiskLabel; bottom: number; top: number },
  colours: RiskZonesOptions,
): void {
  const { ctx, chartArea, scales } = chart;
  const axis = scales['y'];
  // An axis that ends lower shows fewer zones.
  if (!axis || zone.bottom >= axis.max) return;
  const upper = axis.getPixelForValue(zone.top);
  const lower = axis.getPixelForValue(zone.bottom);
  ctx.fillStyle = colours[zone.label];
  ctx.fillRect(chartArea.left, upper, chartArea.width, lower - upper);
  ctx.fillStyle = colours.text;
  ctx.fillText(words.labels[zone.label].toUpperCase(), chartArea.left + 6, (upper + lower) / 2);
}
