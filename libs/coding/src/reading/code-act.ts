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

/** An act → the event it tells, or `null` when no rule fits. */
export function codeAct(sentence: ReadSentence, act: Act, reading: ReportReading): CodedEvent | null {
  const [best, ...others] = rankMatches(sentence, act);
  if (!best) return null;
  const entry = entryOf(act, best);
  const eventClass: EventClassId = best.rule.class;
  const scene = readScene(sentence, act, { reading, eventClass });
  const speaker = findSpeaker(sentence, act);
  const { start, end, text, index } = sentence.sentence;
  const span: Span = { start, end };
  const rival = others.find(
    ({ rule, modality }) => rule.class !== eventClass && isHappening(modality) === isHappening(best.modality),
  );
  return {
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
    margin: round(best.strength - (rival?.strength ?? MIN_STRENGTH / 2)),
    rule: `${best.rule.id}@${best.rule.version}`,
    alternatives: others.slice(0, 3).map(toAlternative),
    mentions: [],
  };
}
