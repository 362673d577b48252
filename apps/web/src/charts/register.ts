import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  TimeScale,
  Tooltip,
} from 'chart.js';
import zoom from 'chartjs-plugin-zoom';
import { barLabels } from './bar-labels.plugin.js';
import { crosshair } from './crosshair.plugin.js';
import { eventMarks } from './event-marks.plugin.js';
import { riskZones } from './risk-zones.plugin.js';
import { useUtcDates } from './utc-date-adapter.js';

/** The parts of Chart.js the country page draws with; nothing else is bundled. */
export function registerCharts(): void {
  useUtcDates();
  Chart.register(
    LineController,
    ScatterController,
    BarController,
    LineElement,
    PointElement,
    BarElement,
    LinearScale,
    TimeScale,
    CategoryScale,
    Filler,
    Tooltip,
    zoom,
    crosshair,
    riskZones,
    eventMarks,
    barLabels,
  );
}
