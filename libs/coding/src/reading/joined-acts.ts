import type { Act } from '../syntax/act.js';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import type { Token } from '../text/token.js';

const JOINS = new Set(['and', ',']);

/** Between two objects of one verb stand a link and no other verb. */
function areJoined(between: readonly Token[]): boolean {
  return between.some(({ lower }) => JOINS.has(lower)) && between.every(({ pos }) => pos !== 'VERB' && pos !== 'SCONJ');
}

/** "declared a curfew and a state of emergency", "fired tear gas and live rounds": one verb, an act for each of its objects. The first is the act itself. */
export function joinedActs({ tokens, phraseAt }: ParsedSentence, act: Act): Act[] {
  const [first] = act.entries;
  if (!first || first.nominal || act.end === act.head) return [act];
  const others = act.entries.flatMap((entry, i) => {
    const end = act.ends[i] ?? act.end;
    const isOther = entry.concept !== first.concept && entry.steps.length > 0 && end !== act.end;
    const [from, to] = [Math.min(end, act.end), Math.max(end, act.end)];
    if (!isOther || !areJoined(tokens.slice(from + 1, to))) return [];
    const target = act.passive ? act.target : (phraseAt[end] ?? act.target);
    return [{ ...act, entries: [entry], ends: [end], end, target }];
  });
  if (others.length === 0) return [act];
  const apart = new Set(others.flatMap(({ entries }) => entries.map(({ concept }) => concept)));
  const own = act.entries.map((entry, i) => ({ entry, end: act.ends[i] ?? act.end }));
  const kept = own.filter(({ entry }) => !apart.has(entry.concept));
  return [{ ...act, entries: kept.map(({ entry }) => entry), ends: kept.map(({ end }) => end) }, ...others];
}
