import type { CountryCode, ImportRow, ReportedFactor } from '#libs/events';
import { demoEvent, revisionOf, type DemoEvent } from './demo-event.js';
import { demoFactor } from './demo-factor.js';
import type { DemoSheet } from './demo-sheet.js';
import { CAUCASUS } from './caucasus.data.js';
import { CENTRAL_AFRICA } from './central-africa.data.js';
import { CENTRAL_ASIA } from './central-asia.data.js';
import { EAST_AFRICA } from './east-africa.data.js';
import { EAST_ASIA } from './east-asia.data.js';
import { EASTERN_EUROPE } from './eastern-europe.data.js';
import { KYRGYZSTAN } from './kyrgyzstan.data.js';
import { MIDDLE_EAST } from './middle-east.data.js';
import { NORTH_AFRICA } from './north-africa.data.js';
import { NORTH_AND_CENTRAL_AMERICA } from './north-and-central-america.data.js';
import { SOUTH_AMERICA } from './south-america.data.js';
import { SOUTH_ASIA } from './south-asia.data.js';
import { SOUTHEAST_ASIA_AND_PACIFIC } from './southeast-asia-and-pacific.data.js';
import { SOUTHERN_AFRICA } from './southern-africa.data.js';
import { WEST_AFRICA } from './west-africa.data.js';
import { WESTERN_EUROPE } from './western-europe.data.js';

/** The demo of one country: its factors, and every revision of its events in the order written down. */
export interface DemoCountry {
  readonly country: CountryCode;
  readonly factors: readonly ReportedFactor[];
  readonly events: readonly DemoEvent[];
}

const SHEETS: readonly DemoSheet[] = [
  KYRGYZSTAN,
  ...CENTRAL_ASIA,
  ...CAUCASUS,
  ...EASTERN_EUROPE,
  ...WESTERN_EUROPE,
  ...MIDDLE_EAST,
  ...SOUTH_ASIA,
  ...EAST_ASIA,
  ...SOUTHEAST_ASIA_AND_PACIFIC,
  ...NORTH_AFRICA,
  ...WEST_AFRICA,
  ...CENTRAL_AFRICA,
  ...EAST_AFRICA,
  ...SOUTHERN_AFRICA,
  ...NORTH_AND_CENTRAL_AMERICA,
  ...SOUTH_AMERICA,
];

/** Well-known, dated public events since 2005 in our own words, country by country. No text of others is in it. */
export const DEMO: readonly DemoCountry[] = SHEETS.map(demoCountry);

/** The whole demo as rows to import: factors before the events that hit them; `line` counts the rows. */
export function* demoRows(): Generator<ImportRow> {
  let line = 0;
  for (const { factors, events } of DEMO) {
    for (const factor of factors) yield { kind: 'factor', line: ++line, factor };
    for (const { event, texts } of events) yield { kind: 'event', line: ++line, event, texts };
  }
}

/** Lines are read when they are first asked for, so that a program that only imports this library does not pay for them. */
function demoCountry({ country, factors, events }: DemoSheet): DemoCountry {
  let builtFactors: readonly ReportedFactor[] | undefined;
  let builtEvents: readonly DemoEvent[] | undefined;
  return {
    country,
    get factors() {
      return (builtFactors ??= factors.map((line) => demoFactor(country, line)));
    },
    get events() {
      return (builtEvents ??= withRevisions(events.map((line) => demoEvent(country, line))));
    },
  };
}

function withRevisions(events: readonly DemoEvent[]): readonly DemoEvent[] {
  const latest = new Map<string, DemoEvent>();
  return events.map((written) => {
    const earlier = latest.get(written.event.id);
    const stored = earlier === undefined ? written : revisionOf(earlier, written);
    latest.set(written.event.id, stored);
    return stored;
  });
}
