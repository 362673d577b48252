import { EVENT_CLASSES } from './classes/catalogue.js';
import type { EventClass } from './classes/event-class.js';
import { INDICATORS } from './indicators/catalogue.js';
import type { Indicator } from './indicators/indicator.js';
import { PILLARS } from './indicators/pillars.js';
import { LATEST_METHOD } from './methods/catalogue.js';
import type { Method } from './methods/method.js';

const INTRODUCTION = `Generated from the class and indicator files of \`libs/scoring\` by \`npm run generate:codebook\`; do not edit. How loads become a score
is said with each number in the files of \`libs/scoring/src/ledger\`.

Load: of one certain event on its day. Excess: counted as more than the country's own habit, whoever coded it; every class of a bulk or machine feed
is. Interval: \`until\` of a curated event keeps the full load running. PLOVER, CAMEO and ACLED codes are cross-references, never scores.`;

/** The codebook as Markdown: every pillar, indicator and class with its numbers under a method. */
export function codebookText(method: Method = LATEST_METHOD): string {
  const pillars = PILLARS.map(({ id, title, meaning }) => {
    const indicators = INDICATORS.filter(({ pillar }) => pillar === id).map((one) => indicatorText(one, method));
    return `## ${title}\n\n${meaning} Weight ${method.pillars[id]}.\n\n${indicators.join('\n\n')}`;
  });
  const without = EVENT_CLASSES.filter(({ id }) => method.classes[id].indicator === null);
  const last = `## Classes without a load of their own\n\n${without.map((one) => classText(one, method)).join('\n\n')}`;
  return `# Codebook, method ${method.version}\n\n${INTRODUCTION}\n\n${[...pillars, last].join('\n\n')}\n`;
}

function indicatorText({ id, title, meaning }: Indicator, method: Method): string {
  const { weight, halfLifeDays, e50 } = method.indicators[id];
  const classes = EVENT_CLASSES.filter((one) => method.classes[one.id].indicator === id);
  const figures = `Weight ${weight} in its pillar, half-life ${halfLifeDays} days, at 50 of 100 with a load of ${e50}.`;
  const parts = classes.map((one) => classText(one, method));
  const casualties = casualtyText(id, method);
  return [`### ${title}`, `\`${id}\`. ${meaning} ${figures}${casualties}`, ...parts].join('\n\n');
}

function casualtyText(id: string, { casualties }: Method): string {
  return Object.entries(casualties)
    .filter(([, { indicator }]) => indicator === id)
    .map(([kind, { factor, per }]) => {
      const share = per === 1 ? 'N' : `N / ${per}`;
      return ` The ${kind} of a day, of all classes, add ${factor} · log2(1 + ${share}).`;
    })
    .join('');
}

function classText(eventClass: EventClass, method: Method): string {
  const { id, title, definition, example, counterExample } = eventClass;
  const { load, frequency, interval } = method.classes[id];
  const flags = `${frequency ? ', excess' : ''}${interval ? ', interval' : ''}`;
  return [
    `#### ${title}`,
    `\`${id}\`, load ${load}${flags}. ${definition}`,
    [`- Example: ${example}`, `- Not this: ${counterExample}`, ...codes(eventClass)].join('\n'),
  ].join('\n\n');
}

function codes({ plover, cameo, acled }: EventClass): string[] {
  const named = [
    ['PLOVER', plover],
    ['CAMEO', cameo],
    ['ACLED', acled],
  ] as const;
  const known = named.filter(([, list]) => list.length > 0).map(([name, list]) => `${name} ${list.join(', ')}`);
  return known.length > 0 ? [`- ${known.join(' · ')}`] : [];
}
