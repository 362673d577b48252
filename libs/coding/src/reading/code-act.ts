import type { EventClassId, Span } from '#libs/events';
import type { Alternative, CodedEvent } from '../coded-report.js';
import type { Entry } from '../lexicon/lexicon.js';
import { RULES, rulesFor } from '../rules/catalogue.js';
import { matchRule, type RuleMatch } from '../rules/match-rule.js';
import type { Act } from '../syntax/act.js';
import type { Modality } from '../syntax/modality.js';
import type { DateMention } from '../text/dates.js';
import { actorsFrom } from './actors.js';
import { viewAct } from './clause.js';
import { contextsOf } from './contexts.js';
import type { ReadSentence, ReportReading } from './report-reading.js';
import { readScene } from './scene.js';
import { findSpeaker, type Speaker } from './speaker.js';

/** A match below this is no proposal. */
const MIN_STRENGTH = 0.6;

/** Time beats rule: what lies in the past or ahead carries no load, whatever the words. */
function settleModality(match: Modality, date: DateMention | null, speaker: Speaker): Modality {
  if (match === 'negated' || match === 'hypothetical') return match;
  if (date?.kind === 'historical') return 'historical';
  if (date?.kind === 'future' && match === 'actual') return 'future';
  return match === 'actual' && speaker.text !== null ? 'reported' : match;
}

function rankMatches(sentence: ReadSentence, act: Act): RuleMatch[] {
  const able = rulesFor(act.entries.map(({ concept }) => concept));
  if (able.size === 0) return [];
  const view = viewAct(sentence, act);
  return RULES.filter((rule) => able.has(rule))
    .map((rule) => matchRule(rule, view))
    .filter((match): match is RuleMatch => match !== null && match.strength >= MIN_STRENGTH)
    .sort((a, b) => b.strength - a.strength);
}

const toAlternative = ({ rule, strength }: RuleMatch): Alternative => ({
  class: rule.class,
  rule: `${rule.id}@${rule.version}`,
  confidence: round(strength),
});

const isHappening = (modality: Modality): boolean => modality === 'actual' || modality === 'reported';

/** Two decimals: finer differences mean nothing and would only make the output noisy. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The lexicon entry the rule was waiting for: it gives type, mode and code. */
function entryOf(act: Act, { rule }: RuleMatch): Entry {
  const wanted = new Set(rule.forms.flatMap(({ acts }) => acts));
  return (act.entries.find(({ concept }) => wanted.has(concept)) ?? act.entries[0]) as Entry;
}

/** Classes that happen at a place: told of two cities, they are two events. */
const AT_A_PLACE = /^(violence|protest|region)\.|crowd-control|live-fire/;

/** An act → the event it tells, one for each city it is told of; empty when no rule fits. */
export function codeAct(sentence: ReadSentence, act: Act, reading: ReportReading): CodedEvent[] {
  const told = toldEvent(sentence, act, reading);
  if (!told) return [];
  const others = AT_A_PLACE.test(told.event.class) ? told.alsoAt : [];
  return [told.event, ...others.map((place) => ({ ...told.event, place }))];
}

/** Distance to the best match of another class that happens, or does not happen, like the best. */
function marginOf(
  { rule: { class: eventClass }, modality, strength }: RuleMatch,
  others: readonly RuleMatch[],
): number {
  const rival = others.find(
    (other) => other.rule.class !== eventClass && isHappening(other.modality) === isHappening(modality),
  );
  return round(strength - (rival?.strength ?? MIN_STRENGTH / 2));
}

function toldEvent(
  sentence: ReadSentence,
  act: Act,
  reading: ReportReading,
): { readonly event: CodedEvent; readonly alsoAt: readonly string[] } | null {
  const [best, ...others] = rankMatches(sentence, act);
  if (!best) return null;
  const entry = entryOf(act, best);
  const eventClass: EventClassId = best.rule.class;
  const scene = readScene(sentence, act, { reading, eventClass });
  const speaker = findSpeaker(sentence, act);
  const { start, end, text, index } = sentence.sentence;
  const span: Span = { start, end };
  const event: CodedEvent = {
    class: eventClass,
    plover: { type: entry.type, mode: entry.mode, context: contextsOf(sentence) },
    cameo: entry.cameo,
    country: scene.country,
    place: scene.place,
    occurredOn: scene.on,
    modality: settleModality(best.modality, scene.date, speaker),
    actors: actorsFrom(sentence, act.source, reading),
    targets: actorsFrom(sentence, act.target, reading),
    dead: null,
    injured: null,
    figures: [],
    attribution: speaker.attribution,
    speaker: speaker.text,
    quote: text,
    span,
    sentence: index,
    confidence: round(best.strength),
    margin: marginOf(best, others),
    rule: `${best.rule.id}@${best.rule.version}`,
    alternatives: others.slice(0, 3).map(toAlternative),
    mentions: [],
  };
  return { event, alsoAt: scene.alsoAt };
}
