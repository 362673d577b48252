import type { EventMark } from '../../charts/event-mark.js';
import type { Palette } from '../../charts/palette.js';
import type { VisibleRange } from '../../charts/time-axis.js';
import type { CountryHistory, CountryNow, Restatements, Series } from '../../queries/use-country.js';
import type { CountryView } from '../../state/country-view.js';
import type { ResolvedView } from '../../state/resolved-view.js';
import type { ChangeView } from '../../state/use-country-view.js';

/** What the panels of the country page share. */
export interface CountryContext {
  readonly country: CountryNow;
  readonly history: CountryHistory;
  readonly series: Series;
  readonly marks: readonly EventMark[];
  /** Days of the range whose published score was restated, newest restatement first. */
  readonly restatements: Restatements;
  readonly view: CountryView;
  readonly resolved: ResolvedView;
  readonly change: ChangeView;
  /** First to last day of data. */
  readonly whole: VisibleRange;
  readonly palette: Palette;
}
