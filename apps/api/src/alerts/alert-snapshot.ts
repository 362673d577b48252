import { type CountryRecord, type Instant, addDays, instantMs } from '#libs/events';
import { type AlertCondition, type Firing, measured, type Observation } from '#libs/alerts';
import { eventClassById, type Method, type Score, scoreChange, type ScoreChange, scoreOn } from '#libs/scoring';
import type { AlertCause, AlertFacts, AlertSnapshot } from './alert-facts.js';
import { countryName, textOf, titleOf } from './alert-words.js';

const CAUSES = 3;

/** What a rule has to say about a country at the moment it fired, from the score as it was known then. */
export function countrySnapshot(
  condition: AlertCondition,
  firing: Firing,
  { record, method: rules }: { readonly record: CountryRecord; readonly method: Method },
): AlertSnapshot {
  const { observation, news } = firing;
  const { on, at: knownAt } = observation;
  const score = scoreOn(record, on, { asOf: knownAt, method: rules });
  const { value, low, high, label, hash, method } = score;
  const facts = {
    ...{ country: record.country, portfolio: null, subjectName: countryName(record.country), on, knownAt },
    ...{ value, low, high, label, hash, method, condition },
    measured: measuredBy(condition, observation, score),
    news: [...new Set(news.map((event) => event.class))],
    causes: causesOf(condition, { record, method: rules, score, news: news.map(({ id }) => id), knownAt }),
  };
  const query = new URLSearchParams({ to: on, asOf: knownAt });
  return withWords(facts, `/country/${record.country}?${query.toString()}`);
}

export function withWords(facts: AlertFacts, permalink: string): AlertSnapshot {
  return { ...facts, title: titleOf(facts), text: textOf(facts), permalink };
}

/** From the whole score: what is shown has the same digits everywhere. */
function measuredBy(condition: AlertCondition, { country, ...observation }: Observation, score: Score): number | null {
  if (condition.kind === 'event' || condition.kind === 'label') return null;
  const { value, label, pillars, indicators } = score;
  return measured(condition, { ...observation, value, country: country && { ...country, label, pillars, indicators } });
}

interface Known {
  readonly record: CountryRecord;
  readonly method: Method;
  readonly score: Score;
  /** Ids of the events that are the news. */
  readonly news: readonly string[];
  readonly knownAt: Instant;
}

type Line = ScoreChange['contributions'][number];

function causesOf(condition: AlertCondition, known: Known): AlertCause[] {
  const { record, news, knownAt } = known;
  const lines = linesOf(condition, known);
  const told = lines.filter(({ kind, id }) => kind === 'event' && news.includes(id));
  const others = lines.filter((line) => !told.includes(line));
  return [...told, ...others].slice(0, CAUSES).map(({ kind, id, indicator, points }) => ({
    ...{ kind, id, indicator, points, country: record.country },
    title: causeTitle(record, { kind, id, knownAt }),
  }));
}

function linesOf(condition: AlertCondition, { record, method, score, knownAt }: Known): readonly Line[] {
  const { contributions, on } = score;
  switch (condition.kind) {
    case 'change':
      return scoreChange(record, addDays(on, -condition.days), on, { asOf: knownAt, method }).contributions;
    case 'indicator':
      return contributions.filter(({ indicator }) => indicator === condition.indicator);
    case 'pillar':
      return contributions.filter(({ indicator }) => method.indicators[indicator].pillar === condition.pillar);
    default:
      return contributions;
  }
}

/** Class of the event as it was known, or name of the factor. */
export function causeTitle(
  { events, factors }: CountryRecord,
  { kind, id, knownAt }: { readonly kind: 'event' | 'factor'; readonly id: string; readonly knownAt: Instant },
): string {
  if (kind === 'factor') return factors.find((factor) => factor.id === id)?.name ?? id;
  const event = events.findLast((one) => one.id === id && instantMs(one.knownAt) <= instantMs(knownAt));
  return (event && eventClassById(event.class)?.title) ?? id;
}
