import type { Act } from '../syntax/act.js';
import type { Modality } from '../syntax/modality.js';
import type { Form, Rule } from './rule.js';

/** The kinds a rule can ask about, read once per act. */
export interface ActView {
  readonly act: Act;
  readonly source: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  /** The target's first phrase alone, without what "of", "and" or "in" add. */
  readonly targetHead: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** Lemmas and lower-case words of the clause. */
  readonly words: ReadonlySet<string>;
}

export interface RuleMatch {
  readonly rule: Rule;
  /** 0–1: how much of a full frame the sentence fills. */
  readonly strength: number;
  readonly modality: Modality;
}

const has = (wanted: readonly string[] | undefined, kinds: ReadonlySet<string>): boolean =>
  wanted === undefined || wanted.some((kind) => kinds.has(kind));
const hasNone = (unwanted: readonly string[] | undefined, kinds: ReadonlySet<string>): boolean =>
  unwanted === undefined || !unwanted.some((kind) => kinds.has(kind));

function fits(form: Form, view: ActView): boolean {
  // Fires, storms and accidents do harm, but nobody's.
  if (view.source.has('nature') || !view.act.entries.some(({ concept }) => form.acts.includes(concept))) return false;
  return ASKED.every((ask) => ask(form, view));
}

const ASKED: readonly ((form: Form, view: ActView) => boolean)[] = [
  (form, view) => has(form.source, view.source) && hasNone(form.notSource, view.source),
  (form, view) => has(form.target, view.target) && hasNone(form.notTarget, view.targetHead),
  (form, view) => has(form.near, view.clause) && has(form.alsoNear, view.clause) && hasNone(form.notNear, view.clause),
  (form, view) => has(form.words, view.words) && hasNone(form.notWords, view.words),
  ({ nominal }, { act }) => nominal === undefined || act.entries[0]?.nominal === nominal,
  ({ governors }, { act }) => governors === undefined || governors.includes(act.governor ?? ''),
  ({ modalities }, { act }) => modalities === undefined || modalities.includes(act.modality),
];

/** Full strength for a frame that names who and what; the first entry of the lexicon counts more than an alternative. */
function strengthOf(form: Form, { act }: ActView): number {
  const conditions = [form.source, form.target, form.near, form.words, form.governors].filter(Boolean).length;
  const direct = form.acts.includes(act.entries[0]?.concept ?? '') ? 0 : 0.08;
  return (
    Math.min(0.95, 0.72 + 0.08 * conditions + (form.becomes ? 0.2 : 0)) +
    (form.becomes ? 0.01 : 0) -
    direct -
    (form.loose ? 0.15 : 0)
  );
}

const modalityOf = (form: Form, { modality, relative }: Act): Modality => {
  if (form.becomes) return form.becomes;
  return form.describes && relative && modality === 'actual' ? 'historical' : modality;
};

/** The best form of a rule that fits an act, or `null`. */
export function matchRule(rule: Rule, view: ActView): RuleMatch | null {
  let best: RuleMatch | null = null;
  for (const form of rule.forms) {
    if (!fits(form, view)) continue;
    const strength = strengthOf(form, view);
    if (!best || strength > best.strength) best = { rule, strength, modality: modalityOf(form, view.act) };
  }
  return best;
}
