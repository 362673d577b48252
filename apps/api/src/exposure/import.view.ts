import { holdingViewOf } from './holding.view.js';
import type { TextOutcome } from './holdings.service.js';
import type { HoldingsImportModel } from './portfolio.model.js';

const SHOWN = { holdings: 500, problems: 100 } as const;

/** What became of a text, short enough to be shown. */
export function importViewOf({ holdings, problems, ignored, ...outcome }: TextOutcome): HoldingsImportModel {
  const { stored, portfolio, shares } = outcome;
  return {
    stored,
    holdings: holdings.slice(0, SHOWN.holdings).map((holding) => holdingViewOf(holding, shares)),
    holdingCount: holdings.length,
    problemCount: problems.length,
    problems: problems.slice(0, SHOWN.problems).map((problem) => ({ ...problem, value: problem.value.slice(0, 200) })),
    ignored,
    version: portfolio.version,
  };
}
