import { countryByCode, PILLAR_IDS, type CountryCode, type Day, type Instant } from '#libs/events';
import type { AlertCondition } from '#libs/alerts';
import { eventClassById, PILLARS } from '#libs/scoring';
import type { AlertRuleTerms } from '#libs/storage';
import { indicatorOf } from '../methods/methods.service.js';
import type { AlertFacts } from './alert-facts.js';

const NAMED_COUNTRIES = 3;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const countryName = (code: CountryCode): string => countryByCode(code)?.name ?? code;

/** `6 October 2020` */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** `6 October 2020, 06:30 UTC` */
export const momentInWords = (at: Instant): string => `${dayInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;

/** A condition as the rest of a sentence that begins with "when". */
export function conditionInWords(condition: AlertCondition): string {
  switch (condition.kind) {
    case 'score':
      return `the score reaches ${condition.atLeast}`;
    case 'portfolio':
      return `the score of the portfolio reaches ${condition.atLeast}`;
    case 'pillar':
      return `${pillarTitle(condition.pillar)} reaches ${condition.atLeast}`;
    case 'indicator':
      return `${lower(indicatorOf(condition.indicator).title)} reaches ${condition.atLeast}`;
    case 'change':
      return `the score rises by ${condition.atLeast} points or more within ${inDays(condition.days)}`;
    case 'label':
      return `the label becomes ${condition.atLeast} or worse`;
    case 'event':
      return `there is news of ${condition.classes.map(classInWords).join(', or ')}${surely(condition.confidence)}`;
  }
}

/** A whole rule, as a sentence. */
export function ruleInWords(terms: AlertRuleTerms): string {
  const { condition, countries, portfolio } = terms;
  const when = conditionInWords(condition as AlertCondition);
  if (condition.kind === 'portfolio') return `Tell me when ${when}.`;
  const where =
    countries.length > 0
      ? countriesInWords(countries)
      : portfolio === null
        ? 'any country'
        : 'a country of the portfolio';
  return `Tell me when, in ${where}, ${when}.`;
}

function countriesInWords(countries: readonly CountryCode[]): string {
  const named = countries.slice(0, NAMED_COUNTRIES).map(countryName);
  const more = countries.length - named.length;
  return more > 0 ? `${named.join(', ')} or ${more} more` : named.join(' or ');
}

/** What happened, in a few words. */
export function titleOf(snapshot: AlertFacts): string {
  const { subjectName, condition, value } = snapshot;
  switch (condition.kind) {
    case 'event':
      return `${subjectName}: ${snapshot.news.map(classInWords).join(', ')}`;
    case 'label':
      return `${subjectName}: the label is ${snapshot.label ?? ''}`;
    case 'change':
      return `${subjectName}: the score rose by ${(snapshot.measured ?? 0).toFixed(1)} points`;
    case 'pillar':
    case 'indicator':
      return `${subjectName}: ${topicOf(condition)} reached ${(snapshot.measured ?? 0).toFixed(1)}`;
    default:
      return `${subjectName}: the score reached ${value.toFixed(1)}`;
  }
}

/** Why an alert was raised, from its own figures and nothing else. */
export function textOf(snapshot: AlertFacts): string {
  const { subjectName, condition, value, low, high, on, knownAt, causes } = snapshot;
  const band = `${value.toFixed(1)} (90 % band ${low.toFixed(1)}–${high.toFixed(1)}; 0–100, high = more risk)`;
  const largest = causes.map(({ title, points }) => `${title} ${points.toFixed(1)}`).join(', ');
  return [
    `The rule asks to be told when ${conditionInWords(condition)}.`,
    `The score of ${subjectName} for ${dayInWords(on)} was ${band}, as known on ${momentInWords(knownAt)}.`,
    ...(causes.length > 0
      ? [`${condition.kind === 'change' ? 'Largest changes' : 'Largest contributions'} in points: ${largest}.`]
      : []),
  ].join(' ');
}

const topicOf = (condition: Extract<AlertCondition, { kind: 'pillar' | 'indicator' }>): string =>
  condition.kind === 'pillar' ? pillarTitle(condition.pillar) : lower(indicatorOf(condition.indicator).title);

const pillarTitle = (id: (typeof PILLAR_IDS)[number]): string =>
  lower(PILLARS.find((pillar) => pillar.id === id)?.title ?? id);

const classInWords = (id: string): string =>
  lower(eventClassById(id as Parameters<typeof eventClassById>[0])?.title ?? id);

const surely = (confidence: number): string =>
  confidence > 0 ? `, at least ${Math.round(confidence * 100)} % sure` : '';

const inDays = (days: number): string => (days === 1 ? 'a day' : `${days} days`);

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const DAYS_PER_YEAR = 365.25;

/** `7 times in 5 years` */
export function howOften(count: number, days: number): string {
  const times = count === 0 ? 'Never' : count === 1 ? 'Once' : `${count} times`;
  const years = Math.round((days / DAYS_PER_YEAR) * 10) / 10;
  if (years >= 1) return `${times} in ${years === 1 ? 'a year' : `${years} years`}`;
  return `${times} in ${days === 1 ? 'a day' : `${days} days`}`;
}
