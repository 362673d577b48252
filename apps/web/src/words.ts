import type { PillarId, RiskLabel } from '#libs/events';
import { countOf } from './format/number.js';

/** Every word the reader sees, in one place. */
export const words = {
  product: 'Faultline',
  direction: '0–100, high = more risk',
  nav: {
    overview: 'Overview',
    events: 'Events',
    compare: 'Compare',
    method: 'Method',
    desk: 'Desk',
    exposure: 'Exposure',
    alerts: 'Alerts',
    data: 'Data',
    settings: 'Settings',
    skip: 'Skip to the content',
    main: 'Main',
  },
  search: {
    open: 'Search countries',
    hint: 'Ctrl K',
    placeholder: 'Go to a country…',
    none: 'No country of that name.',
  },
  theme: { toDark: 'Dark theme', toLight: 'Light theme' },
  pillars: {
    violence: 'Political violence',
    institutions: 'Institutions',
    foreign: 'Foreign influence',
  } satisfies Record<PillarId, string>,
  labels: { low: 'Low', guarded: 'Guarded', elevated: 'Elevated', high: 'High', severe: 'Severe' } satisfies Record<
    RiskLabel,
    string
  >,
  regions: {
    AFRICA: 'Africa',
    AMERICAS: 'Americas',
    CENTRAL_ASIA: 'Central Asia',
    EAST_ASIA_PACIFIC: 'East Asia and Pacific',
    EUROPE: 'Europe',
    MIDDLE_EAST: 'Middle East and North Africa',
    SOUTH_ASIA: 'South Asia',
  },
  coverage: {
    OBSERVED: 'Observed',
    NONE_REPORTED: 'Covered, nothing reported',
    STALE: 'Stale: a feed is silent',
    UNMONITORED: 'Unmonitored',
  },
  chart: {
    score: 'Risk score',
    reference: 'All parts, as known now',
    region: 'Mean of its region',
    scoreAxis: 'Risk score, 0–100, high = more risk',
    pointsAxis: 'Points of the score, high = more risk',
    gestures:
      'Drag zooms · Ctrl + wheel zooms · Shift + drag pans · the arrow keys step through the events · diamonds are events, numbers the ones that moved the score most',
  },
  ablation: {
    title: 'What others would have seen',
    note: 'the same day with parts of the score switched off',
    parts: { all: 'All parts', violence: 'Violence only', deaths: 'Deaths only' },
  },
  compare: { scores: 'Scores compared' },
  world: 'World risk',
  quiet: {
    since: (day: string) => `Nothing became known here after ${day}: since then the scores only fade.`,
    add: 'Add events',
  },
  map: {
    title: 'World risk map',
    key: 'low < 20 ≤ guarded < 35 ≤ elevated < 50 ≤ high < 70 ≤ severe, stronger colour = higher; hatched = unmonitored',
  },
  turningPoints: {
    title: 'Turning points',
    note: 'the worst single day of each country, largest rise first',
    none: 'No event has been reported yet.',
    world: (day: string) => `The world on ${day}`,
  },
  change: {
    title: 'What changed',
    smaller: (count: number) => countOf(count, 'smaller cause'),
    fading: (count: number) => `Fading of ${countOf(count, 'earlier event')}`,
  },
  actions: {
    png: 'Save as picture (PNG)',
    csv: 'Save the data (CSV)',
    json: 'Save the data (JSON)',
    svg: 'Save as drawing (SVG)',
    embed: 'Copy the code to embed it',
    embedCopied: 'Embed code copied.',
    brief: 'Printable brief',
    link: 'Copy a link to this view',
    copied: 'Link copied.',
  },
  states: {
    unreachable: 'The server cannot be reached. The page tries again by itself.',
    stale: 'Showing the last answer; the newest one could not be read.',
    retry: 'Try again',
    broken: 'This page could not be shown',
    brokenHelp: 'Nothing is lost: everything is on the server. Load the page again, or go on elsewhere.',
    reload: 'Load again',
    live: 'Live',
    offline: 'Live updates interrupted, reconnecting',
  },
  alert: (title: string) => `Alert: ${title}`,
  tellMe: 'Tell me',
  demo: 'demo',
  fresh: 'new',
  movedSince: 'The score moved while this page was open',
} as const;

export type LabelName = Uppercase<RiskLabel>;

/** The API's label (`HIGH`) → the method's (`high`). */
export const riskLabel = (label: LabelName): RiskLabel => label.toLowerCase() as RiskLabel;
