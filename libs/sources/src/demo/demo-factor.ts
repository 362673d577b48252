import { FACTOR_KINDS, INDICATOR_IDS, type CountryCode, type FactorKind, type IndicatorId } from '#libs/events';
import type { ReportedFactor } from '#libs/events';
import { DEMO_FEED } from './demo-feed.js';
import { partsOf, presentOrNull, slugOf } from './demo-sheet.js';

/** The indicator a kind of factor stands on unless its line names another. */
const INDICATOR_OF_KIND: Readonly<Record<FactorKind, IndicatorId>> = {
  base: 'foreign-military',
  asset: 'strategic-assets',
  border: 'alignment',
  contest: 'alignment',
  precedent: 'executive',
  other: 'alignment',
};

/** Judgement, as in the method: what can be seized or shut weighs twice what merely surrounds a country. */
const LOAD_OF_KIND: Readonly<Record<FactorKind, number>> = {
  base: 4,
  asset: 4,
  border: 2,
  contest: 2,
  precedent: 2,
  other: 2,
};

/** One authored factor line (see `DemoSheet`) as a factor of the country. */
export function demoFactor(country: CountryCode, line: string): ReportedFactor {
  const { head, name, holder, source } = partsOf(line, ['head', 'name', 'holder', 'source'], {
    divider: '|',
    least: 4,
  });
  const { period, kindText, loadText } = partsOf(head, ['period', 'kindText', 'loadText'], { divider: ' ', least: 2 });
  const { validFrom, validTo } = partsOf(period, ['validFrom', 'validTo'], { divider: '..', least: 2 });
  const [kind, indicator] = kindAndIndicator(kindText);
  return {
    id: `${country.toLowerCase()}-${slugOf(name)}`,
    country,
    revision: 1,
    feed: DEMO_FEED,
    name,
    kind,
    indicator,
    load: loadText === '' ? LOAD_OF_KIND[kind] : Number(loadText.slice(1)),
    validFrom,
    validTo: presentOrNull(validTo),
    holder: presentOrNull(holder),
    source,
    knownAt: null,
    retractedAt: null,
  };
}

function kindAndIndicator(text: string): readonly [FactorKind, IndicatorId] {
  const [kindText, indicatorText] = text.split(':');
  const kind = FACTOR_KINDS.find((known) => known === kindText);
  if (kind === undefined) throw new Error(`"${text}" is not a kind of factor.`);
  if (indicatorText === undefined) return [kind, INDICATOR_OF_KIND[kind]];
  const indicator = INDICATOR_IDS.find((known) => known === indicatorText);
  if (indicator === undefined) throw new Error(`"${indicatorText}" is not an indicator.`);
  return [kind, indicator];
}
